package io.guapai.equipment.construction;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about a notice of construction. */
final class Words {

  private Words() {}

  /** Why it is returned or given up. */
  @Schema(name = "NoticeReason")
  record Reason(
      @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}

  /**
   * The supervision inspection of the work (监督检验).
   *
   * @param institute who inspects
   * @param inspectionNo number of the application or the report at the institute
   */
  @Schema(name = "SupervisionLink")
  record Link(
      @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE)
          String institute,
      @TypedNumber @NotBlank @Size(max = Text.RECORD_NO) @Pattern(regexp = Text.PRINTABLE)
          String inspectionNo) {}

  /**
   * The end of the work.
   *
   * @param completedOn last day of it
   * @param documentsHandedOver what was handed over to the user, within 30 days (特种设备安全法 §24)
   */
  @Schema(name = "Completion")
  record Completion(
      @NotNull LocalDate completedOn,
      @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE)
          String documentsHandedOver) {}
}
