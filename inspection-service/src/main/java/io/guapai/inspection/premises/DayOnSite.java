package io.guapai.inspection.premises;

import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;

/** The day on which somebody says to have been at an enterprise. */
public final class DayOnSite {

  private DayOnSite() {}

  /**
   * Refuses a day to come, and one of a year whose rates are closed.
   *
   * @param field its name in the request
   * @throws ProblemException naming today (422)
   */
  public static void require(String field, LocalDate on, LocalDate today) {
    if (on.isAfter(today)) {
      throw new ProblemException(SupervisionProblem.DAY_IN_FUTURE, field, on + "", today + "");
    }
    if (on.getYear() != today.getYear()) {
      throw new ProblemException(
          SupervisionProblem.DAY_OF_ANOTHER_YEAR, field, on + "", today.getYear() + "");
    }
  }
}
