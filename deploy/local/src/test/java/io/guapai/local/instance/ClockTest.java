package io.guapai.local.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.local.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTest {
  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "+P3D, 2022-07-31T00:00+08:00",
    "P3D, 2022-07-31T00:00+08:00",
    "-P1D, 2022-07-27T00:00+08:00",
    "+P1DT2H30M, 2022-07-29T02:30+08:00",
    "-PT1H, 2022-07-27T23:00+08:00",
    "+P1M, 2022-08-28T00:00+08:00",
    "-P1Y, 2021-07-28T00:00+08:00",
    "+P2W, 2022-08-11T00:00+08:00",
    "2022-01-01T00:00Z, 2022-01-01T08:00+08:00"
  })
  void aMoveIsADurationOrAnInstant(String move, String expected) {
    Instant from = ClockMove.instant("2022-07-28T00:00+08:00");
    assertEquals(expected, ClockMove.show(ClockMove.parse(move).from(from)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "+P", "+PX", "3D", "2022-07-28", ""})
  void anythingElseIsRefused(String move) {
    assertThrows(Refusal.class, () -> ClockMove.parse(move));
  }

  @Test
  void withoutAFileTheClockIsTheRealOne() {
    assertEquals(Duration.ZERO, new ClockFile(directory.resolve("clock")).offset());
  }

  @Test
  void movesAddUpAndTheFileHoldsADuration() throws Exception {
    Path file = directory.resolve("clock");
    ClockFile clock = new ClockFile(file);
    clock.move(ClockMove.by(Duration.ofDays(3)));
    clock.move(ClockMove.by(Duration.ofDays(-1)));
    assertNear(Duration.ofDays(2), Duration.parse(Files.readString(file).strip()));
    assertNear(Duration.ofDays(2), Duration.between(Instant.now(), clock.now()));
  }

  @Test
  void theClockGoesOnFromWhereItWasPut() {
    ClockFile clock = new ClockFile(directory.resolve("clock"));
    Instant past = Instant.parse("2022-07-27T16:00:00Z");
    assertEquals(past, clock.move(ClockMove.to(past)));
    assertNear(Duration.ZERO, Duration.between(past, clock.now()));
  }

  @Test
  void anUnreadableFileIsRefusedByName() throws Exception {
    Path file = Files.writeString(directory.resolve("clock"), "soon");
    Refusal refusal = assertThrows(Refusal.class, () -> new ClockFile(file).now());
    assertEquals("The clock file " + file + " is unreadable", refusal.getMessage());
  }

  private static void assertNear(Duration expected, Duration actual) {
    assertTrue(expected.minus(actual).abs().toSeconds() < 5, actual.toString());
  }
}
