package io.guapai.hazard.interview;

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

/** The reports after interviews that are still owed, within a term that was assumed. */
@ApplicationScoped
class AssumedReports implements RestsOnCalendar {

  private final Sql sql;
  private final PlatformClock clock;

  AssumedReports(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  private record Assumed(UUID id, String deadline) {}

  private record Again(UUID id, DueDate due) {}

  @Override
  public void reckonAgain(StatutoryCalendar calendar) {
    List<Assumed> assumed =
        sql.query(
            "select id, report_deadline from interview where state = 'HELD' and "
                + AssumedDeadline.is("report_deadline")
                + " order by id for update skip locked",
            row -> new Assumed(row.getObject(1, UUID.class), row.getString(2)));
    sql.batch(
        "update interview set report_due = ?, report_deadline = ?, version = version + 1"
            + " where id = ?",
        assumed.stream().flatMap(report -> again(report, calendar)).toList(),
        again -> new Object[] {again.due().date(), again.due().explanation(), again.id()});
  }

  private Stream<Again> again(Assumed report, StatutoryCalendar calendar) {
    return AssumedDeadline.again(report.deadline(), calendar, clock.getZone())
        .map(due -> new Again(report.id(), due))
        .stream();
  }
}
