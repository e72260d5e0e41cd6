package io.guapai.runtime.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RulesOfDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger editions = new AtomicInteger();
  private final RulesOfDay<String> rules =
      new RulesOfDay<>(day -> day + " #" + editions.incrementAndGet(), nanos::get);

  @Test
  void aDayReadsItsRulesOnce() {
    assertEquals("2026-05-10 #1", rules.on(DAY));
    assertEquals("2026-05-10 #1", rules.on(DAY));
  }

  @Test
  void anotherDayReadsItsOwnWhicheverWayTheClockIsMoved() {
    rules.on(DAY);
    assertEquals("2026-05-11 #2", rules.on(DAY.plusDays(1)));
    assertEquals("2026-05-10 #3", rules.on(DAY));
  }

  @Test
  void aNewEditionIsSeenWithinTheBound() {
    rules.on(DAY);
    nanos.addAndGet(RulesOfDay.LONGEST.toNanos());
    assertEquals("2026-05-10 #1", rules.on(DAY));
    nanos.incrementAndGet();
    assertEquals("2026-05-10 #2", rules.on(DAY));
  }

  @Test
  void aFailedReadingIsTriedAgain() {
    RulesOfDay<String> broken =
        new RulesOfDay<>(
            day -> {
              if (editions.incrementAndGet() == 1) {
                throw new IllegalStateException("no database");
              }
              return "read";
            },
            nanos::get);
    assertThrows(IllegalStateException.class, () -> broken.on(DAY));
    assertEquals("read", broken.on(DAY));
  }
}
