package io.guapai.hazard.rectification;

import io.guapai.contracts.SourceKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.inspector.Inspector;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who reports a hazard, who rectifies it and who confirms the rectification are three different
 * persons (回避). Names are compared by {@link Typed#key}: how they are typed does not matter.
 */
public final class Independence {

  /** Sources where the reporter is a person of the enterprise itself. */
  private static final Set<SourceKind> OWN_CHECKS =
      EnumSet.of(SourceKind.SELF_CHECK, SourceKind.DAILY_WEEKLY_MONTHLY);

  private Independence() {}

  /** How many different persons are named. */
  public static long persons(Collection<String> names) {
    return names.stream().map(Typed::key).distinct().count();
  }

  /** Whether a person is among those named. */
  public static boolean among(String name, Collection<String> names) {
    return names.stream().map(Typed::key).anyMatch(Typed.key(name)::equals);
  }

  /**
   * Refuses persons who had a part in what they are to confirm.
   *
   * @param field of the request that names them
   * @param involved who reported the hazard, who rectified it and who said so
   * @throws ProblemException naming the first such person (422)
   */
  public static void require(
      String field, Collection<String> confirming, Collection<String> involved) {
    Set<String> excluded =
        involved.stream().map(Typed::key).collect(Collectors.toUnmodifiableSet());
    confirming.stream()
        .filter(name -> excluded.contains(Typed.key(name)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new ProblemException(HazardProblem.INSPECTOR_NOT_INDEPENDENT, field, name);
            });
  }

  /**
   * Refuses inspectors who had a part in what they are to confirm: by their accounts, and by their
   * names as the register has them.
   *
   * @throws ProblemException naming the first such inspector (422)
   */
  public static void requireOf(
      String field, Collection<Inspector> confirming, Collection<String> involved) {
    for (Inspector inspector : confirming) {
      if (among(inspector.account(), involved) || among(inspector.name(), involved)) {
        throw new ProblemException(
            HazardProblem.INSPECTOR_NOT_INDEPENDENT, field, inspector.onPaper());
      }
    }
  }

  /**
   * Refuses a rectifier who reported or found the hazard as a person of the same enterprise.
   *
   * @throws ProblemException naming the person (422)
   */
  public static void requireOtherRectifier(Hazard hazard, String rectifiedBy) {
    if (OWN_CHECKS.contains(hazard.origin().sourceKind())
        && among(rectifiedBy, reporters(hazard))) {
      throw new ProblemException(HazardProblem.RECTIFIER_REPORTED, "rectifiedBy", rectifiedBy);
    }
  }

  /** Who reported a hazard: the account, and the person who found it. */
  public static List<String> reporters(Hazard hazard) {
    return List.of(hazard.origin().reportedBy(), hazard.origin().foundBy());
  }
}
