package io.guapai.hazard.interview;

import io.guapai.hazard.deadline.AssumedRows;
import io.guapai.hazard.deadline.RestsOnCalendar;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The reports after interviews that are still owed, within a term that was assumed. */
@ApplicationScoped
class AssumedReports implements RestsOnCalendar {

  private final Sql sql;
  private final AssumedRows rows;
  private final InterviewHistory history;
  private final PlatformClock clock;

  AssumedReports(Sql sql, AssumedRows rows, InterviewHistory history, PlatformClock clock) {
    this.sql = sql;
    this.rows = rows;
    this.history = history;
    this.clock = clock;
  }

  @Override
  public void reckonAgain(StatutoryCalendar calendar) {
    By by = By.job("assumed-reports", clock.instant());
    List<AssumedRows.Again> again =
        rows.lock("interview", "report_deadline", "state = 'HELD'", calendar);
    if (!again.isEmpty()) {
      history.write(
          sql.query(
              "update interview set report_due = now.due, report_deadline = now.deadline,"
                  + " version = version + 1 from unnest(?::date[], ?, ?::uuid[])"
                  + " as now (due, deadline, of) where id = now.of returning "
                  + InterviewHistory.COLUMNS,
              row -> InterviewHistory.reckonedAgain(row, by),
              Sql.columns(
                  again,
                  each -> new Object[] {each.due().date(), each.due().explanation(), each.id()})));
    }
  }
}
