package io.guapai.hazard.overdue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.hazard.history.Entry;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.history.Standing;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.HazardState;
import io.guapai.hazard.report.Reasons;
import io.guapai.runtime.act.By;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Marks the hazards whose deadline passed and that are not rectified, once per deadline. Any
 * replica may sweep: each takes rows that no other holds. A hazard without a deadline is never
 * overdue, nor is one whose rectification was handed in before and awaits its recheck.
 */
@ApplicationScoped
public class SweepingOverdueHazards {

  private static final int BATCH = 1_000;

  private static final String MARK =
      "with due as (select id from hazard where expires_at <= ? and open and not overdue"
          + " and state <> 'SUBMITTED'"
          + " order by expires_at limit ? for update skip locked)"
          + " update hazard h set overdue = true, overdue_cycle = h.overdue_cycle + 1,"
          + " version = h.version + 1 from due where h.id = due.id"
          + " returning h.id, h.hazard_no, h.enterprise_id, h.region_code, h.correlation_id,"
          + " h.version, h.state, h.grade, h.due_date, h.overdue_cycle, h.planned, h.five_fixed,"
          + " h.listed_level";

  private final Sql sql;
  private final Transactions transactions;
  private final PlatformClock clock;
  private final Journal journal;

  public SweepingOverdueHazards(
      Sql sql, Transactions transactions, PlatformClock clock, Journal journal) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.journal = journal;
  }

  /** Sweeps until nothing is left that is due. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    int marked;
    do {
      marked = transactions.asSystem(() -> markBatch(clock.instant()));
    } while (marked == BATCH);
  }

  private int markBatch(Instant now) {
    List<Entry> overdue = sql.query(MARK, row -> entry(row, now), now, BATCH);
    if (!overdue.isEmpty()) {
      journal.write(overdue);
    }
    return overdue.size();
  }

  private static Entry entry(ResultSet row, Instant now) throws SQLException {
    UUID id = row.getObject(1, UUID.class);
    String enterprise = row.getString(3);
    String region = row.getString(4);
    HazardState state = HazardState.valueOf(row.getString(7));
    LocalDate due = row.getObject(9, LocalDate.class);
    Grade grade = Grade.valueOf(row.getString(8));
    String listed = row.getString(13);
    HazardOverdue fact =
        new HazardOverdue(
            id.toString(), row.getString(2), enterprise, region, grade, due, row.getInt(10));
    return new Entry(
        id,
        enterprise,
        region,
        row.getString(5),
        row.getLong(6),
        Act.OVERDUE,
        state,
        state,
        new Standing(
            grade,
            due,
            true,
            row.getBoolean(11),
            row.getBoolean(12),
            listed == null ? null : Level.valueOf(listed)),
        new By(By.SYSTEM, now, null),
        Reasons.passed(due),
        fact);
  }
}
