package io.guapai.hazard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.query.AsOf;
import io.guapai.runtime.query.Month;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From 1 January through the end of a month, as known at a date. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PeriodTest {

  private static final Month FEBRUARY = Month.parse("2026-02");

  @Inject PlatformClock clock;

  @Test
  void aPastMonthEndsWithItsLastInstantInShanghai() {
    Period period = Period.of(FEBRUARY, null, clock);
    assertEquals(LocalDate.of(2026, 1, 1), period.from());
    assertEquals(LocalDate.of(2026, 2, 28), period.through());
    assertEquals(Instant.parse("2025-12-31T16:00:00Z"), period.start());
    assertEquals(Instant.parse("2026-02-28T16:00:00Z"), period.end());
    assertEquals(Instant.parse("2026-02-28T15:59:59.999999Z"), period.asOf());
  }

  @Test
  void theCurrentMonthEndsNow() {
    Instant before = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Period period = Period.of(null, null, clock);
    assertTrue(!period.asOf().isBefore(before) && !period.asOf().isAfter(clock.instant()));
    assertEquals(YearMonth.from(clock.today()), period.month());
    assertEquals(clock.today().withDayOfYear(1), period.from());
  }

  @Test
  void aDayCountsToItsEndAndAnInstantIsTheLastThatCounts() {
    assertEquals(
        Instant.parse("2026-02-10T16:00:00Z"),
        Period.of(FEBRUARY, AsOf.parse("2026-02-10"), clock).end());
    Period instant = Period.of(FEBRUARY, AsOf.parse("2026-02-10T08:00:00Z"), clock);
    assertEquals(Instant.parse("2026-02-10T08:00:00.000001Z"), instant.end());
    assertEquals(Instant.parse("2026-02-10T08:00:00Z"), instant.asOf());
    assertEquals(instant, Period.of(FEBRUARY, AsOf.parse("2026-02-10T16:00:00+08:00"), clock));
    assertEquals(instant, Period.of(FEBRUARY, AsOf.parse("2026-02-10T16:00:00 08:00"), clock));
  }

  @Test
  void knowledgeGainedAfterTheMonthCountsButActsAfterItDoNot() {
    Period period = Period.of(FEBRUARY, AsOf.parse("2026-03-10"), clock);
    assertEquals(Instant.parse("2026-02-28T16:00:00Z"), period.end());
    assertEquals(Instant.parse("2026-03-10T16:00:00Z"), period.known());
  }

  @Test
  void todayCountsUpToNow() {
    Period period = Period.of(null, new AsOf(clock.today(), null), clock);
    assertTrue(!period.asOf().isAfter(clock.instant()));
  }

  @Test
  void whatIsInTheFutureOrBeforeTheMonthIsRefused() {
    String next = YearMonth.from(clock.today()).plusMonths(1).toString();
    for (String month : List.of(next, "9999-12", "0001-01", "1899-12")) {
      ProblemException refused =
          assertThrows(
              ProblemException.class, () -> Period.of(Month.parse(month), null, clock), month);
      assertEquals("month", refused.field());
    }
    String tomorrow = clock.today().plusDays(1).toString();
    for (String asOf :
        List.of(tomorrow, "9999-12-31T00:00:00Z", "2026-01-31", "0001-01-01T00:00:00Z")) {
      ProblemException refused =
          assertThrows(
              ProblemException.class, () -> Period.of(FEBRUARY, AsOf.parse(asOf), clock), asOf);
      assertEquals("asOf", refused.field());
    }
  }
}
