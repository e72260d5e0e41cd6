package io.guapai.hazard;

import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which something is said to have happened. */
public final class Days {

  /** No record of the field is older. */
  private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

  private Days() {}

  /**
   * Refuses a day of the future and one from before the field kept records.
   *
   * @param field its name in the request
   * @throws ProblemException naming the days between which it must lie (422)
   */
  public static void requirePast(String field, @Nullable LocalDate day, LocalDate today) {
    if (day != null && (day.isAfter(today) || day.isBefore(OLDEST))) {
      throw new ProblemException(
          HazardProblem.DAY_OUT_OF_RANGE,
          field,
          day.toString(),
          OLDEST.toString(),
          today.toString());
    }
  }
}
