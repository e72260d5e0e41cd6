package io.guapai.hazard.duty;

import io.guapai.hazard.deadline.AssumedRows;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RestsOnCalendar;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The open duties whose term was assumed. Who was told that one is late stays told; whether and
 * when the next level is told, the next sweep asks anew.
 */
@ApplicationScoped
class AssumedDuties implements RestsOnCalendar {

  private final Sql sql;
  private final PlatformClock clock;
  private final AssumedRows rows;

  AssumedDuties(Sql sql, PlatformClock clock, AssumedRows rows) {
    this.sql = sql;
    this.clock = clock;
    this.rows = rows;
  }

  @Override
  public void reckonAgain(StatutoryCalendar calendar) {
    sql.batch(
        "update duty set due_date = ?, deadline = ?, expires_at = ?, next_step_at ="
            + " case when step = 0 then ? when next_step_at is not null then ? end where id = ?",
        rows.lock("duty", "deadline", "done_at is null", calendar),
        again -> {
          DueDate due = again.due();
          return new Object[] {
            due.date(),
            due.explanation(),
            due.expiresAt(),
            due.expiresAt(),
            clock.instant(),
            again.id()
          };
        });
  }
}
