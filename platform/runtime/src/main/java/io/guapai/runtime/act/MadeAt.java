package io.guapai.runtime.act;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a paper was made that was posted later: a device without a network keeps what was said and
 * says by this header when. It is the word of who signs, and is kept as that, beside the time at
 * which it arrived.
 */
final class MadeAt {

  /** RFC 3339, with its offset. */
  static final String HEADER = "Made-At";

  /** How long a device may keep a paper. Keys of requests are remembered for longer. */
  static final Duration LONGEST = Duration.ofDays(7);

  /** What the clock of a device may be ahead; that counts as now. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  private MadeAt() {}

  /**
   * The instant that the header says; null where it is absent.
   *
   * @throws ProblemException when it is no instant (400), lies ahead or too long ago (422)
   */
  static @Nullable Instant read(@Nullable String header, Instant now) {
    if (header == null || header.isBlank()) {
      return null;
    }
    Instant made = parse(header.strip());
    if (made.isAfter(now.plus(AHEAD))) {
      throw new ProblemException(PlatformProblem.MADE_AHEAD, HEADER, header, now.toString());
    }
    if (made.isBefore(now.minus(LONGEST))) {
      throw new ProblemException(
          PlatformProblem.MADE_TOO_LONG_AGO, HEADER, header, LONGEST.toDays());
    }
    return made.isAfter(now) ? now : made;
  }

  private static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, HEADER, HEADER, text, "2026-07-28T14:05:00+08:00");
    }
  }
}
