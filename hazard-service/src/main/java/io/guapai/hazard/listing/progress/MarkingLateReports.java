package io.guapai.hazard.listing.progress;

import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Marks the listings whose progress report did not come in time, and counts how many did not. The
 * term of the next one starts with the day that was missed. Any replica may sweep: each takes rows
 * that no other holds.
 */
@ApplicationScoped
public class MarkingLateReports {

  private static final int BATCH = 500;

  private static final String MARK =
      "with late as (select id from listing where state = 'LISTED' and next_report_due < ?"
          + " order by next_report_due limit ? for update skip locked)"
          + " update listing l set progress_late = true, missed_reports = l.missed_reports + 1,"
          + " next_report_due = l.next_report_due"
          + " + case l.rhythm when 'WEEKLY' then ?::int else ?::int end"
          + " from late where l.id = late.id";

  private final Sql sql;
  private final Transactions transactions;
  private final DeadlineRules deadlines;

  MarkingLateReports(Sql sql, Transactions transactions, DeadlineRules deadlines) {
    this.sql = sql;
    this.transactions = transactions;
    this.deadlines = deadlines;
  }

  /** Sweeps until no report is missing that is not marked. */
  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sweep() {
    int marked;
    do {
      marked = transactions.asSystem(this::markBatch);
    } while (marked > 0);
  }

  private int markBatch() {
    RuleBook rules = deadlines.today();
    return sql.update(
        MARK,
        rules.today(),
        BATCH,
        rules.general(Rhythm.WEEKLY.term()).days(),
        rules.general(Rhythm.MONTHLY.term()).days());
  }
}
