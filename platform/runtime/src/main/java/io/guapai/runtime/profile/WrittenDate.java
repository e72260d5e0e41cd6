package io.guapai.runtime.profile;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as somebody wrote it: a day, or no more than a month.
 *
 * @param first the day, or the first day of the month
 * @param month whether only the month was written
 */
public record WrittenDate(LocalDate first, boolean month) {

  /** No date of a register lies before it. */
  public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  /** The days that a date of a register may be, for messages. */
  public static final String RANGE = EARLIEST + " – " + LATEST;

  /** Whether a date may be one of a register at all. */
  public static boolean plausible(LocalDate date) {
    return !date.isBefore(EARLIEST) && !date.isAfter(LATEST);
  }

  /** The day, or the last day of the month: what is valid "until 2025-03" holds through it. */
  public LocalDate last() {
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
