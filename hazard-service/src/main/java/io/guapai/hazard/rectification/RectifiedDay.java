package io.guapai.hazard.rectification;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a hazard was rectified, which may be told later. */
public final class RectifiedDay {

  private RectifiedDay() {}

  /**
   * Refuses a day before the hazard was found or one that is still to come.
   *
   * @throws ProblemException naming the days between which it must lie (422)
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

  /**
   * Refuses to pass an overdue hazard while those who saw the rectification are silent about its
   * day: whether it was overdue at all hangs on it, and the word of the enterprise proves nothing.
   *
   * @param day as those found it who rechecked or reviewed the hazard
   * @throws ProblemException asking for the day, or naming the days between which it must lie (422)
   */
  public static void requireFound(
      boolean passed, @Nullable LocalDate day, Hazard hazard, LocalDate today) {
    if (passed && day == null && hazard.overdue()) {
      throw new ProblemException(
          HazardProblem.RECTIFIED_DAY_REQUIRED,
          "rectifiedOn",
          hazard.hazardNo(),
          String.valueOf(hazard.dueDate()));
    }
    require(day, hazard, today);
  }
}
