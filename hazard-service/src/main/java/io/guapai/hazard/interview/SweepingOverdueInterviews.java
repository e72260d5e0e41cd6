package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.StatutoryCalendar;
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
 * Proposes an interview for each major or listed hazard that has been overdue for some working
 * days, once per overdue; and takes the proposal back when the overdue is withdrawn before the
 * summons.
 */
@ApplicationScoped
public class SweepingOverdueInterviews {

  private static final int BATCH = 500;

  private static final String TAKE =
      "with due as (select id from hazard where open and overdue and (grade = 'MAJOR' or listed)"
          + " and interview_cycle < overdue_cycle and expires_at <= ?"
          + " order by expires_at limit ? for update skip locked)"
          + " update hazard h set interview_cycle = h.overdue_cycle from due where h.id = due.id"
          + " returning h.id, h.overdue_cycle, h.enterprise_id, h.region_code, h.correlation_id";

  private static final String WITHDRAWN =
      "h.interview_cycle > 0 and not h.overdue and h.state <> 'CLOSED'";

  private static final String TAKE_BACK =
      "with void as (select i.id from hazard h join interview i on i.hazard_id = h.id where "
          + WITHDRAWN
          + " and i.state = 'PROPOSED' and i.trigger = 'OVERDUE' for update of i skip locked)"
          + " update interview i set state = 'CANCELLED', version = i.version + 1, ended_by = ?,"
          + " ended_at = ?, cancel_reason = ? from void where i.id = void.id";

  /** What is left to a leader who holds the proposal just now is taken back the next time. */
  private static final String SETTLE =
      "with settled as (select h.id from hazard h where "
          + WITHDRAWN
          + " and not exists (select from interview i where i.hazard_id = h.id"
          + " and i.state = 'PROPOSED' and i.trigger = 'OVERDUE') for update of h skip locked)"
          + " update hazard h set interview_cycle = 0 from settled where h.id = settled.id";

  private final Sql sql;
  private final Transactions transactions;
  private final PlatformClock clock;
  private final StatutoryCalendar calendar;
  private final InterviewRules rules;
  private final ProposingInterviews proposing;

  public SweepingOverdueInterviews(
      Sql sql,
      Transactions transactions,
      PlatformClock clock,
      StatutoryCalendar calendar,
      InterviewRules rules,
      ProposingInterviews proposing) {
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.calendar = calendar;
    this.rules = rules;
    this.proposing = proposing;
  }

  /** Sweeps until nothing is left to be proposed. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    transactions.asSystem(() -> takeBack(clock.instant()));
    int proposed;
    do {
      proposed = transactions.asSystem(() -> proposeBatch(clock.instant()));
    } while (proposed == BATCH);
  }

  private int takeBack(Instant now) {
    int taken = sql.update(TAKE_BACK, By.SYSTEM, now, "逾期已撤销或隐患已移送、并案 / the overdue was withdrawn");
    return taken + sql.update(SETTLE);
  }

  private int proposeBatch(Instant now) {
    return rules
        .threshold(InterviewTrigger.OVERDUE)
        .map(
            days -> {
              List<Candidate> late =
                  sql.query(TAKE, row -> candidate(row, now), ranOutBy(days, now), BATCH);
              proposing.propose(late);
              return late.size();
            })
        .orElse(0);
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
        new By(By.SYSTEM, now, null));
  }
}
