package io.guapai.hazard.statistics;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a form counts: from 1 January through the end of a month, as it was known at an instant.
 *
 * @param from 1 January
 * @param through last day of the month
 * @param start first instant that counts
 * @param asOf the last instant whose knowledge counts
 * @param end first instant of acts that no longer count: after the month or after {@code asOf}
 * @param known first instant of knowledge that no longer counts, {@code asOf} being the last
 */
record Period(
    YearMonth month,
    LocalDate from,
    LocalDate through,
    Instant start,
    Instant asOf,
    Instant end,
    Instant known) {

  private static final YearMonth OLDEST = YearMonth.of(1900, 1);

  /**
   * Reads the month and the date asked for.
   *
   * @param month {@code yyyy-MM}; the current month when not given
   * @param asOf a day, which counts to its end, or an instant with offset; when not given the end
   *     of the month, or now if that is earlier
   * @throws ProblemException when one is unreadable, in the future, or before the month (400)
   */
  static Period of(@Nullable String month, @Nullable String asOf, PlatformClock clock) {
    YearMonth asked = month(month, clock);
    LocalDate from = asked.atDay(1).withDayOfYear(1);
    Instant monthStart = clock.startOf(asked.atDay(1));
    Instant monthEnd = clock.startOf(asked.plusMonths(1).atDay(1));
    Instant known = known(asOf, monthStart, monthEnd, clock);
    return new Period(
        asked,
        from,
        asked.atEndOfMonth(),
        clock.startOf(from),
        known.minus(1, ChronoUnit.MICROS),
        known.isBefore(monthEnd) ? known : monthEnd,
        known);
  }

  private static YearMonth month(@Nullable String text, PlatformClock clock) {
    YearMonth current = YearMonth.from(clock.today());
    if (text == null || text.isBlank()) {
      return current;
    }
    try {
      YearMonth month = YearMonth.parse(text);
      if (!month.isAfter(current) && !month.isBefore(OLDEST)) {
        return month;
      }
    } catch (DateTimeException e) {
      throw invalid("month", text, "yyyy-MM, " + OLDEST + " – " + current);
    }
    throw invalid("month", text, "yyyy-MM, " + OLDEST + " – " + current);
  }

  private static Instant known(
      @Nullable String text, Instant monthStart, Instant monthEnd, PlatformClock clock) {
    Instant afterNow = after(clock.instant());
    if (text == null || text.isBlank()) {
      return afterNow.isBefore(monthEnd) ? afterNow : monthEnd;
    }
    String expected = "yyyy-MM-dd or an instant, " + monthStart + " – " + clock.instant();
    try {
      LocalDate day = text.length() == 10 ? LocalDate.parse(text) : null;
      if (day != null && day.equals(clock.today())) {
        return afterNow;
      }
      Instant known =
          day == null
              // A plus sign that nobody escaped arrives as a blank.
              ? after(OffsetDateTime.parse(text.replace(' ', '+')).toInstant())
              : clock.startOf(day.plusDays(1));
      if (known.isAfter(monthStart) && !known.isAfter(afterNow)) {
        return known;
      }
    } catch (DateTimeException e) {
      throw invalid("asOf", text, expected);
    }
    throw invalid("asOf", text, expected);
  }

  /** The first instant after another that the database can tell from it. */
  private static Instant after(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
  }

  private static ProblemException invalid(String name, String value, String expected) {
    return new ProblemException(PlatformProblem.INVALID_VALUE, name, name, value, expected);
  }
}
