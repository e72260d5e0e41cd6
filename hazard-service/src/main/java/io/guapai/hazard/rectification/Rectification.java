package io.guapai.hazard.rectification;

import io.guapai.hazard.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The enterprise's report that the hazard is rectified; of a listed hazard also its application for
 * acceptance.
 *
 * @param report what was done
 * @param rectifiedBy name of who did it; the caller's account when not given
 * @param rectifiedOn day on which it was done, when the report comes later; the enterprise's word,
 *     which proves nothing: the inspectors state the day that they found
 * @param selfAssessment the enterprise's own evaluation; required of a listed hazard
 * @param expertEvaluation required when production was stopped for a listed hazard
 */
@Schema
public record Rectification(
    @NotBlank @Text(max = 2000) String report,
    @Nullable @Text(max = 100) String rectifiedBy,
    @Nullable LocalDate rectifiedOn,
    @Nullable @Text(max = 2000) String selfAssessment,
    @Nullable @Valid Evaluation expertEvaluation) {

  /** What a qualified unit or an expert says of it. */
  public record Evaluation(
      @NotBlank @Text(max = 200) String unit, @NotBlank @Text(max = 2000) String opinion) {}
}
