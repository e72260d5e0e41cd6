package io.guapai.hazard.overdue;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.hazard.lifecycle.Reasons;
import io.guapai.hazard.lifecycle.Standing;
import io.guapai.runtime.act.By;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
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
 * overdue, nor is one whose rectification was handed in before and awaits its recheck. One that was
 * overdue as it was brought in is marked so already; that is told here once its grace is over.
 */
@ApplicationScoped
public class SweepingOverdueHazards implements DueWork<UUID> {

  private static final String NAME = "overdue-hazards";

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "hazard",
          "id",
          "open and (not overdue or overdue_cycle = 0) and state <> 'SUBMITTED'",
          "expires_at");

  private static final String MARK =
      "update hazard set overdue = true, overdue_cycle = overdue_cycle + 1, version = version + 1"
          + " where id = any(?)"
          + " returning id, hazard_no, enterprise_id, region_code, correlation_id, version, state,"
          + " grade, due_date, overdue_cycle, planned, five_fixed, listed_level";

  private final Sql sql;
  private final PlatformClock clock;
  private final Journal journal;

  public SweepingOverdueHazards(Sql sql, PlatformClock clock, Journal journal) {
    this.sql = sql;
    this.clock = clock;
    this.journal = journal;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 1_000;
  }

  @Override
  public void handle(List<UUID> hazards, Instant now) {
    journal.write(sql.query(MARK, row -> entry(row, now), hazards));
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
        By.job(NAME, now),
        Reasons.passed(due),
        fact);
  }
}
