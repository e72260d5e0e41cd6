package io.guapai.hazard.interview;

import io.guapai.hazard.deadline.AssumedRows;
import io.guapai.hazard.deadline.RestsOnCalendar;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;

/** The reports after interviews that are still owed, within a term that was assumed. */
@ApplicationScoped
class AssumedReports implements RestsOnCalendar {

  private final Sql sql;
  private final AssumedRows rows;

  AssumedReports(Sql sql, AssumedRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  @Override
  public void reckonAgain(StatutoryCalendar calendar) {
    sql.batch(
        "update interview set report_due = ?, report_deadline = ?, version = version + 1"
            + " where id = ?",
        rows.lock("interview", "report_deadline", "state = 'HELD'", calendar),
        again -> new Object[] {again.due().date(), again.due().explanation(), again.id()});
  }
}
