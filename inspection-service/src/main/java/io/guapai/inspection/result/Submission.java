package io.guapai.inspection.result;

import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Sender;
import io.guapai.runtime.http.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that someone sends in.
 *
 * @param by who: the institute's user, or the source of an event
 * @param cause the event that carried it; none over REST
 * @param sender whom the event speaks for; null over REST, where the caller is the institute
 */
public record Submission(Report report, By by, Cause cause, @Nullable Sender sender) {

  /**
   * Why the report does not count in the name of its institute.
   *
   * @param unit region of its unit; null while the unit is unknown
   */
  Optional<ProblemException> unfounded(@Nullable String unit) {
    if (sender == null) {
      return Optional.empty();
    }
    if (!sender.is(report.institute())) {
      return Optional.of(anothers(sender, report.institute()));
    }
    return unit == null || sender.reaches(unit)
        ? Optional.empty()
        : Optional.of(
            new ProblemException(
                InspectionProblem.BEYOND_TERRITORY,
                "equipmentNo",
                report.equipmentNo(),
                sender.organization()));
  }

  /**
   * Refuses what is said in the name of an institute that did not send it.
   *
   * @throws ProblemException naming both
   */
  public static void requireOwn(Sender sender, String institute) {
    if (!sender.is(institute)) {
      throw anothers(sender, institute);
    }
  }

  private static ProblemException anothers(Sender sender, String institute) {
    return new ProblemException(
        InspectionProblem.ANOTHERS_NAME, "institute", institute, sender.organization());
  }
}
