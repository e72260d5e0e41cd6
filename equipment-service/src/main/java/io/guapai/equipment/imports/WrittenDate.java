package io.guapai.equipment.imports;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as somebody wrote it: a day, or no more than a month.
 *
 * @param first the day, or the first day of the month
 * @param month whether only the month was written
 */
record WrittenDate(LocalDate first, boolean month) {

  /** The day, or the last day of the month: what is valid "until 2025-03" holds through it. */
  LocalDate last() {
    return month ? YearMonth.from(first).atEndOfMonth() : first;
  }

  /** The same day, or the month, so many months later. */
  WrittenDate plusMonths(int months) {
    return new WrittenDate(first.plusMonths(months), month);
  }

  @Override
  public String toString() {
    return month ? YearMonth.from(first).toString() : first.toString();
  }
}
