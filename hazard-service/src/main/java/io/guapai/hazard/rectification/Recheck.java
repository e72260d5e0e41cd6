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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field recheck (复查) by at least two inspectors (特种设备安全法 §65).
 *
 * @param inspectors their names
 * @param rectifiedOn day of the rectification as they found it; the day that the enterprise
 *     reported when they say nothing else
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
    if (inspectors.stream().map(Recheck::sameName).distinct().count() < 2) {
      throw new ProblemException(
          HazardProblem.TWO_INSPECTORS, "inspectors", String.join(", ", inspectors));
    }
    Set<String> excluded =
        involved.stream().map(Recheck::sameName).collect(Collectors.toUnmodifiableSet());
    inspectors.stream()
        .filter(name -> excluded.contains(sameName(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new ProblemException(
                  HazardProblem.INSPECTOR_NOT_INDEPENDENT, "inspectors", name);
            });
  }

  private static String sameName(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
