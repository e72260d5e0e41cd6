package io.guapai.equipment;

import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;

/** Days on which something is said to have happened, or to end. */
public final class Days {

  /** No record of the field is older. */
  public static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

  private Days() {}

  /**
   * Refuses a day of the future and one from before the field kept records.
   *
   * @param field its name in the request
   * @throws ProblemException naming the days between which it must lie (422)
   */
  public static void requirePast(String field, LocalDate day, LocalDate today) {
    requireBetween(field, day, OLDEST, today);
  }

  /**
   * Refuses a day before the first or after the last that makes sense.
   *
   * @throws ProblemException naming both (422)
   */
  public static void requireBetween(String field, LocalDate day, LocalDate first, LocalDate last) {
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new ProblemException(
          EquipmentProblem.DAY_OUT_OF_RANGE,
          field,
          day.toString(),
          first.toString(),
          last.toString());
    }
  }
}
