package io.guapai.inspection.rescue;

import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The times that are told of a rescue: none before people were trapped, and none to come. */
@Singleton
record RescueTimes(PlatformClock clock) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /**
   * One of them, as exact as the database keeps it.
   *
   * @throws ProblemException when it cannot be (422)
   */
  Instant require(String field, OffsetDateTime told, Instant earliest, Acting acting) {
    Instant at = told.toInstant().truncatedTo(ChronoUnit.MICROS);
    if (at.isBefore(earliest) || at.isAfter(acting.at())) {
      throw new ProblemException(
          RescueProblem.RESCUE_TIME_IMPOSSIBLE,
          field,
          local(at),
          local(earliest),
          local(acting.at()));
    }
    return at;
  }

  /**
   * Refuses what is told to be after what followed it.
   *
   * @throws ProblemException when it is (422)
   */
  void requireOrder(String field, Instant first, Instant then) {
    if (first.isAfter(then)) {
      throw new ProblemException(
          RescueProblem.RESCUE_TIME_IMPOSSIBLE, field, local(first), "", local(then));
    }
  }

  private String local(Instant at) {
    ZonedDateTime there = at.atZone(clock.getZone());
    return MINUTE.format(there);
  }
}
