package io.guapai.hazard.rectification;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.TimeRun;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of the time to rectify a hazard was used, by its history and the papers of its checks.
 */
@ApplicationScoped
public class TimeUsed {

  private final Sql sql;
  private final PlatformClock clock;

  TimeUsed(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** How the time of a locked hazard ran. */
  public TimeRun of(Hazard hazard, Instant now) {
    boolean runs = hazard.state().open() && hazard.state() != HazardState.SUBMITTED;
    Instant until =
        runs
            ? now
            : Stream.of(found(hazard), last(hazard, "SUBMIT"))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .or(() -> last(hazard, "CLEAR"))
                .orElse(now);
    return new TimeRun(until, overdueTold(hazard));
  }

  /** The day of the rectification as those found it who passed it. */
  private Optional<Instant> found(Hazard hazard) {
    return sql.first(
            "select rectified_on from (select sequence, rectified_on from recheck"
                + " where hazard_id = ? and passed union all select sequence, rectified_on"
                + " from acceptance where hazard_id = ? and passed) as check_passed"
                + " where rectified_on is not null order by sequence desc limit 1",
            row -> row.getObject(1, LocalDate.class),
            hazard.id(),
            hazard.id())
        .map(clock::startOf);
  }

  private Optional<Instant> last(Hazard hazard, String act) {
    return sql.first(
        "select at from hazard_history where hazard_id = ? and act = ?"
            + " order by sequence desc limit 1",
        row -> row.getObject(1, OffsetDateTime.class).toInstant(),
        hazard.id(),
        act);
  }

  private boolean overdueTold(Hazard hazard) {
    return sql.first(
            "select act from hazard_history where hazard_id = ?"
                + " and act in ('OVERDUE', 'WITHDRAW_OVERDUE') order by sequence desc limit 1",
            row -> row.getString(1).equals("OVERDUE"),
            hazard.id())
        .orElse(false);
  }
}
