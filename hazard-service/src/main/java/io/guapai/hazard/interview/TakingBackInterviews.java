package io.guapai.hazard.interview;

import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Takes back the proposal of an interview whose overdue was withdrawn before the summons. What a
 * leader holds just now is left to the next time.
 */
@ApplicationScoped
class TakingBackInterviews implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "hazard",
          "id",
          "interview_cycle > 0 and not overdue and state <> 'CLOSED'",
          null);

  private static final String PROPOSED = "state = 'PROPOSED' and trigger = 'OVERDUE'";

  private static final String TAKE_BACK =
      "with void as (select id from interview where hazard_id = any(?) and "
          + PROPOSED
          + " for update skip locked)"
          + " update interview i set state = 'CANCELLED', version = i.version + 1, ended_by = ?,"
          + " ended_at = ?, cancel_reason = ? from void where i.id = void.id"
          + " returning i.id, i.version, i.region_code, i.enterprise_id";

  private static final String SETTLE =
      "update hazard h set interview_cycle = 0 where h.id = any(?) and not exists"
          + " (select from interview where hazard_id = h.id and "
          + PROPOSED
          + ")";

  private static final String WITHDRAWN = "逾期已撤销或隐患已移送、并案 / the overdue was withdrawn";

  private final Sql sql;
  private final InterviewHistory history;

  TakingBackInterviews(Sql sql, InterviewHistory history) {
    this.sql = sql;
    this.history = history;
  }

  @Override
  public String name() {
    return "withdrawn-interviews";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> hazards, Instant now) {
    By by = By.job(name(), now);
    history.write(
        sql.query(
            TAKE_BACK,
            row -> InterviewHistory.takenBack(row, by, WITHDRAWN),
            hazards,
            by.actor(),
            now,
            WITHDRAWN));
    sql.update(SETTLE, hazards);
  }
}
