package io.guapai.hazard.rectification;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.report.Hazard;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a hazard was rectified, which may be told later. */
final class RectifiedDay {

  private RectifiedDay() {}

  /**
   * Refuses a day before the hazard was found or one that is still to come.
   *
   * @throws ProblemException naming the days between which it must lie
   */
  static void require(@Nullable LocalDate day, Hazard hazard, LocalDate today) {
    if (day != null && (day.isBefore(hazard.foundOn()) || day.isAfter(today))) {
      throw new ProblemException(
          HazardProblem.RECTIFIED_OUT_OF_RANGE,
          "rectifiedOn",
          day.toString(),
          hazard.foundOn().toString(),
          today.toString());
    }
  }
}
