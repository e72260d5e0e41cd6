package io.guapai.hazard.duty;

import io.guapai.hazard.deadline.AssumedDeadline;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RestsOnCalendar;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The open duties whose term was assumed. Who was told that one is late stays told; whether and
 * when the next level is told, the next sweep asks anew.
 */
@ApplicationScoped
class AssumedDuties implements RestsOnCalendar {

  private final Sql sql;
  private final PlatformClock clock;

  AssumedDuties(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Assumed(UUID id, String deadline) {}

  private record Again(UUID id, DueDate due) {}

  @Override
  public void reckonAgain(StatutoryCalendar calendar) {
    List<Assumed> assumed =
        sql.query(
            "select id, deadline from duty where done_at is null and "
                + AssumedDeadline.is("deadline")
                + " order by id for update skip locked",
            row -> new Assumed(row.getObject(1, UUID.class), row.getString(2)));
    sql.batch(
        "update duty set due_date = ?, deadline = ?, expires_at = ?, next_step_at ="
            + " case when step = 0 then ? when next_step_at is not null then ? end where id = ?",
        assumed.stream().flatMap(duty -> again(duty, calendar)).toList(),
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

  private Stream<Again> again(Assumed duty, StatutoryCalendar calendar) {
    return AssumedDeadline.again(duty.deadline(), calendar, clock.getZone())
        .map(due -> new Again(duty.id(), due))
        .stream();
  }
}
