package io.guapai.hazard.instrument;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a superior warns a lower authority of (警示函).
 *
 * @param documentNo number of the document
 * @param addressee division of the authority, GB/T 2260; the one in charge when not given
 * @param matter what may come of the hazard, or what the authority fails to do
 * @param answerBy last day to answer, within the term of the rules; null when none is asked for
 * @param signer who signed for the superior
 */
@Schema(name = "InstrumentWarning")
public record Warning(
    @NotBlank @Text(max = 64) String documentNo,
    @Nullable @Text(max = 9) String addressee,
    @NotBlank @Text(max = 2000) String matter,
    @Nullable LocalDate answerBy,
    @NotBlank @Text(max = 100) String signer)
    implements InstrumentPaper {

  @Override
  public boolean open() {
    return false;
  }
}
