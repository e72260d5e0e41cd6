package io.guapai.runtime.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.idempotency.Idempotency;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MadeAtTest {

  private static final Instant NOW = Instant.parse("2026-07-28T06:05:00Z");

  @Test
  void whatIsPostedAtOnceSaysNothing() {
    assertNull(MadeAt.read(null, NOW));
    assertNull(MadeAt.read(" ", NOW));
  }

  @Test
  void aDeviceSaysWhenItKeptTheRecord() {
    assertEquals(
        Instant.parse("2026-07-27T23:30:00Z"), MadeAt.read("2026-07-28T07:30:00+08:00", NOW));
    assertEquals(NOW.minus(MadeAt.LONGEST), MadeAt.read("2026-07-21T06:05:00Z", NOW));
  }

  @Test
  void aClockThatIsALittleAheadMeansNow() {
    assertEquals(NOW, MadeAt.read("2026-07-28T06:10:00Z", NOW));
  }

  @Test
  void theFutureIsRefusedAndWhatWasKeptForTooLong() {
    assertEquals(PlatformProblem.MADE_AHEAD, refused("2026-07-28T06:10:01Z"));
    assertEquals(PlatformProblem.MADE_TOO_LONG_AGO, refused("2026-07-21T06:04:59Z"));
    assertEquals(PlatformProblem.MADE_TOO_LONG_AGO, refused("-999999999-01-01T00:00:00Z"));
    assertEquals(PlatformProblem.MADE_AHEAD, refused("+999999999-01-01T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "2026-07-28", "2026-07-28T06:05:00", "1785218700"})
  void whatIsNoInstantIsRefused(String text) {
    assertEquals(PlatformProblem.INVALID_VALUE, refused(text));
  }

  @Test
  void aRequestIsRememberedForLongerThanADeviceMayKeepIt() {
    assertTrue(
        MadeAt.LONGEST.plus(Duration.ofDays(7)).toDays() <= Idempotency.DAYS_KEPT,
        "a repetition is still known a week after the last day on which the first may come");
  }

  private static Object refused(String header) {
    return assertThrows(ProblemException.class, () -> MadeAt.read(header, NOW)).type();
  }
}
