package io.guapai.equipment.people.certificate;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;

/** Days that papers about people state. */
public final class PaperDays {

  /** No certificate of the field is older: the first rules for operators are of the fifties. */
  private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

  private PaperDays() {}

  /**
   * Refuses a day of the future, and one from before there were certificates.
   *
   * @throws ProblemException naming the days between which it lies (422)
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
