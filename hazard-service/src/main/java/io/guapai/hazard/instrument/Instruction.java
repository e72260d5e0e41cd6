package io.guapai.hazard.instrument;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a superior tells a lower authority to do about a hazard (交办件、督办件).
 *
 * @param documentNo number of the document
 * @param addressee division of the authority, GB/T 2260; the one in charge when not given
 * @param task what it has to do
 * @param answerBy last day to report what it did, within the term of the rules
 * @param signer who signed for the superior
 */
@Schema
public record Instruction(
    @NotBlank @Text(max = 64) String documentNo,
    @Nullable @Text(max = 9) String addressee,
    @NotBlank @Text(max = 2000) String task,
    @NotNull LocalDate answerBy,
    @NotBlank @Text(max = 100) String signer)
    implements InstrumentPaper {

  @Override
  public boolean open() {
    return false;
  }
}
