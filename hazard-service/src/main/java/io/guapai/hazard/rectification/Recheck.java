package io.guapai.hazard.rectification;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.Text;
import io.guapai.runtime.http.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field recheck (复查) by at least two inspectors (特种设备安全法 §65).
 *
 * @param inspectors their names
 * @param rectifiedOn day of the rectification as they found it; required when an overdue hazard
 *     passes
 */
public record Recheck(
    @NotNull @Size(max = 10) List<@NotBlank @Text(max = 100) String> inspectors,
    @NotNull Boolean passed,
    @NotBlank @Text(max = 2000) String opinion,
    @Nullable LocalDate rectifiedOn) {

  /**
   * Refuses a recheck by fewer than two persons, or by one who had a part in the matter.
   *
   * @param involved who reported the hazard, who rectified it and who said so
   * @throws ProblemException naming the inspector
   */
  public void requireIndependent(Collection<String> involved) {
    if (Independence.persons(inspectors) < 2) {
      throw new ProblemException(
          HazardProblem.TWO_INSPECTORS, "inspectors", String.join(", ", inspectors));
    }
    Independence.require("inspectors", inspectors, involved);
  }
}
