package io.guapai.hazard.rectification;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Who checks a rectification had no part in the matter (回避), however the names are spelt. */
public final class Independence {

  private Independence() {}

  /** How many different persons are named. */
  public static long persons(Collection<String> names) {
    return names.stream().map(Independence::spelt).distinct().count();
  }

  /** Whether a person is among those named. */
  public static boolean among(String name, Collection<String> names) {
    return names.stream().map(Independence::spelt).anyMatch(spelt(name)::equals);
  }

  /**
   * Refuses one who had a part in the matter.
   *
   * @param field of the request that names them
   * @param involved who reported the hazard, who rectified it and who said so
   * @throws ProblemException naming the person (422)
   */
  public static void require(String field, Collection<String> names, Collection<String> involved) {
    Set<String> excluded =
        involved.stream().map(Independence::spelt).collect(Collectors.toUnmodifiableSet());
    names.stream()
        .filter(name -> excluded.contains(spelt(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new ProblemException(HazardProblem.INSPECTOR_NOT_INDEPENDENT, field, name);
            });
  }

  private static String spelt(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
