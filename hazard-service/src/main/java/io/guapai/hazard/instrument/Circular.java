package io.guapai.hazard.instrument;

import io.guapai.contracts.Description;
import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a superior makes known of a hazard and how it was handled (通报).
 *
 * @param documentNo number of the document
 * @param content what others are to learn from it; what is public names no persons
 * @param circulation who may read it
 * @param signer who signed for the superior
 */
@Schema
public record Circular(
    @NotBlank @Text(max = 64) String documentNo,
    @NotBlank @Text(max = 200) String subject,
    @NotBlank @Text(max = 4000) String content,
    @NotNull Circulation circulation,
    @NotBlank @Text(max = 100) String signer)
    implements InstrumentPaper {

  /** Who may read a circular. */
  @Schema(name = "CircularCirculation")
  public enum Circulation {
    /** The authorities in the territory of the one that issued it, and those above. */
    @Description("limited to authorities 限定范围")
    LIMITED,
    /** Everybody. */
    @Description("public 公开")
    PUBLIC
  }

  @Override
  public @Nullable String addressee() {
    return null;
  }

  @Override
  public @Nullable LocalDate answerBy() {
    return null;
  }

  @Override
  public boolean open() {
    return circulation == Circulation.PUBLIC;
  }
}
