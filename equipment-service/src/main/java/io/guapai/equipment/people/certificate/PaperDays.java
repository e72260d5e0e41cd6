package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Days;
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
    Days.requireBetween(field, day, OLDEST, today);
  }
}
