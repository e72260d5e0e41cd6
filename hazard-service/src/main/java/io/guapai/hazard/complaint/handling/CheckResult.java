package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the check of a complaint found.
 *
 * @param hazardId the open hazard that was complained of, when it is on file already
 * @param newHazard the hazard that was found, when it is not
 */
@Schema
public record CheckResult(
    @NotNull Boolean upheld,
    @NotBlank @Text(max = 2000) String opinion,
    @Nullable UUID hazardId,
    @Nullable @Valid Found newHazard) {

  /**
   * A hazard that the check found, in the officer's words.
   *
   * @param equipmentNo public number of the unit; null when it is about an enterprise itself
   * @param enterpriseId the enterprise that it is about; null when it is about a unit
   */
  public record Found(
      @TypedName @Nullable @Size(min = 1) @Text(max = 128) String equipmentNo,
      @TypedNumber @Nullable @Size(min = 1) @Text(max = 64) String enterpriseId,
      @TypedNumber @NotBlank @Text(max = 64) String code,
      @NotBlank @Text(max = 2000) String description) {}

  /**
   * Refuses a result that contradicts itself.
   *
   * @throws ProblemException when it is upheld without exactly one hazard, or not upheld with one
   */
  void requireConsistent() {
    int hazards = (hazardId == null ? 0 : 1) + (newHazard == null ? 0 : 1);
    if (hazards != (upheld ? 1 : 0)) {
      throw new ProblemException(HazardProblem.FINDING_INCONSISTENT, "hazardId");
    }
  }
}
