package io.guapai.runtime.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformClockTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void aMovedClockRunsOnFromThere() {
    PlatformClock clock = new PlatformClock(SHANGHAI, true, null);
    clock.moveTo(Instant.parse("2022-07-27T16:00:00Z"));
    assertEquals(LocalDate.of(2022, 7, 28), clock.today());
    clock.moveBy(Duration.ofDays(1));
    assertEquals(LocalDate.of(2022, 7, 29), clock.today());
    assertEquals(Instant.parse("2022-07-27T16:00:00Z"), clock.startOf(LocalDate.of(2022, 7, 28)));
  }

  @Test
  void theClockOfProductionIsNotMoved(@TempDir Path folder) {
    PlatformClock clock = new PlatformClock(SHANGHAI, false, null);
    assertThrows(IllegalStateException.class, () -> clock.moveBy(Duration.ofDays(1)));
    Path file = folder.resolve("clock");
    assertThrows(IllegalStateException.class, () -> new PlatformClock(SHANGHAI, false, file));
  }

  @Test
  void servicesShareTheOffsetInAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("clock");
    PlatformClock clock = new PlatformClock(SHANGHAI, true, file);
    assertTrue(Duration.between(Instant.now(), clock.instant()).abs().toMinutes() < 1);
    Files.writeString(file, "-P10D\n");
    Awaitility.await().until(() -> Duration.between(clock.instant(), Instant.now()).toDays() >= 9);
  }
}
