package io.guapai.hazard.statistics;

import static java.util.Objects.requireNonNull;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.query.AsOf;
import io.guapai.runtime.query.Month;
import io.guapai.runtime.time.PlatformClock;
import java.time.Instant;
import java.time.LocalDate;
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
   * @param month the current month when not given
   * @param asOf when not given the end of the month, or now if that is earlier
   * @throws ProblemException when one is in the future, or before the month (400)
   */
  static Period of(@Nullable Month month, @Nullable AsOf asOf, PlatformClock clock) {
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

  private static YearMonth month(@Nullable Month asked, PlatformClock clock) {
    YearMonth current = YearMonth.from(clock.today());
    YearMonth month = asked == null ? current : asked.month();
    if (month.isAfter(current) || month.isBefore(OLDEST)) {
      throw invalid("month", month, OLDEST + " – " + current);
    }
    return month;
  }

  private static Instant known(
      @Nullable AsOf asked, Instant monthStart, Instant monthEnd, PlatformClock clock) {
    Instant afterNow = after(clock.instant());
    if (asked == null) {
      return afterNow.isBefore(monthEnd) ? afterNow : monthEnd;
    }
    if (clock.today().equals(asked.day())) {
      return afterNow;
    }
    Instant known =
        asked.day() == null
            ? after(requireNonNull(asked.instant()))
            : clock.startOf(asked.day().plusDays(1));
    if (!known.isAfter(monthStart) || known.isAfter(afterNow)) {
      throw invalid("asOf", asked, monthStart + " – " + clock.instant());
    }
    return known;
  }

  /** The first instant after another that the database can tell from it. */
  private static Instant after(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
  }

  private static ProblemException invalid(String name, Object value, String expected) {
    return new ProblemException(
        PlatformProblem.INVALID_VALUE, name, name, value.toString(), expected);
  }
}
