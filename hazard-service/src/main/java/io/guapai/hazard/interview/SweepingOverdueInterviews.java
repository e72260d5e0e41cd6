package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.StatutoryCalendar;
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
 * Proposes an interview for each major or listed hazard that has been overdue for some working
 * days, once per overdue.
 */
@ApplicationScoped
public class SweepingOverdueInterviews implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(
          UUID.class,
          "hazard",
          "id",
          "open and overdue and (grade = 'MAJOR' or listed) and interview_cycle < overdue_cycle",
          "expires_at");

  private static final String PROPOSE =
      "update hazard set interview_cycle = overdue_cycle where id = any(?)"
          + " returning id, overdue_cycle, enterprise_id, region_code, correlation_id";

  private final Sql sql;
  private final PlatformClock clock;
  private final StatutoryCalendar calendar;
  private final InterviewRules rules;
  private final ProposingInterviews proposing;

  public SweepingOverdueInterviews(
      Sql sql,
      PlatformClock clock,
      StatutoryCalendar calendar,
      InterviewRules rules,
      ProposingInterviews proposing) {
    this.sql = sql;
    this.clock = clock;
    this.calendar = calendar;
    this.rules = rules;
    this.proposing = proposing;
  }

  @Override
  public String name() {
    return "overdue-interviews";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  /** Nothing is due while no rule is in force. */
  @Override
  public Instant dueBy(Instant now) {
    return rules
        .threshold(InterviewTrigger.OVERDUE)
        .map(days -> ranOutBy(days, now))
        .orElse(Instant.EPOCH);
  }

  @Override
  public void handle(List<UUID> hazards, Instant now) {
    proposing.propose(sql.query(PROPOSE, row -> candidate(row, now), hazards));
  }

  /** Deadlines that ran out by then are over by this many working days now. */
  private Instant ranOutBy(int days, Instant now) {
    LocalDate due = LocalDate.ofInstant(now, clock.getZone()).minusDays(1);
    while (calendar.workdaysAfter(due, days).expiresAt(clock.getZone()).isAfter(now)) {
      due = due.minusDays(1);
    }
    return clock.startOf(due.plusDays(1));
  }

  private static Candidate candidate(ResultSet row, Instant now) throws SQLException {
    UUID hazard = row.getObject(1, UUID.class);
    return new Candidate(
        InterviewTrigger.OVERDUE,
        Candidate.overdue(hazard, row.getInt(2)),
        hazard,
        row.getString(3),
        row.getString(4),
        row.getString(5),
        By.job("overdue-interviews", now));
  }
}
