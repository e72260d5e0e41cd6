package io.guapai.equipment.application;

import io.guapai.equipment.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said in the steps of an application. */
final class Words {

  private Words() {}

  /**
   * All that an application lacks (一次性告知补正材料).
   *
   * @param missing codes of documents that the matter needs
   * @param note what else is not in order
   */
  @Schema(name = "MissingPapers")
  record Missing(
      @NotEmpty @Size(max = 50)
          List<@NotBlank @Size(max = 40) @Pattern(regexp = Text.PRINTABLE) String> missing,
      @Nullable @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String note) {}

  /** The documents that the applicant adds. */
  @Schema(name = "Supplement")
  record Supplement(
      @NotEmpty @Size(max = 50) List<@NotNull @Valid SubmittedPaper> papers,
      @Nullable @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String note) {}

  /** What the authority notes on a step in the applicant's favour. */
  @Schema(name = "HandlingNote")
  record Note(@Nullable @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String note) {}

  /** Why it is not accepted, refused or withdrawn. */
  @Schema(name = "ApplicationReason")
  record Reason(
      @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
}
