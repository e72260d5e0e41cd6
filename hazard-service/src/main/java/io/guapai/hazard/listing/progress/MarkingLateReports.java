package io.guapai.hazard.listing.progress;

import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.listing.Rhythm;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Marks the listings whose progress report did not come in time, and counts how many did not. The
 * term of the next one starts with the day that was missed.
 */
@ApplicationScoped
public class MarkingLateReports implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "listing", "id", "state = 'LISTED'", "next_report_due");

  /** All that were missed by today, when nobody looked for longer than a term. */
  private static final String MARK =
      "with missed as (select l.id, days, (today - l.next_report_due - 1) / days + 1 as times"
          + " from listing l cross join lateral (select ?::date as today,"
          + " case l.rhythm when 'WEEKLY' then ?::int else ?::int end as days) as term"
          + " where l.id = any(?))"
          + " update listing l set progress_late = true, missed_reports = l.missed_reports + times,"
          + " next_report_due = l.next_report_due + times * days from missed"
          + " where l.id = missed.id";

  private final Sql sql;
  private final DeadlineRules deadlines;

  MarkingLateReports(Sql sql, DeadlineRules deadlines) {
    this.sql = sql;
    this.deadlines = deadlines;
  }

  @Override
  public String name() {
    return "late-progress-reports";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  /** The due day itself is in time. */
  @Override
  public LocalDate dueBy(Instant now) {
    return deadlines.today().today().minusDays(1);
  }

  @Override
  public void handle(List<UUID> listings, Instant now) {
    RuleBook rules = deadlines.today();
    sql.update(
        MARK,
        rules.today(),
        rules.general(Rhythm.WEEKLY.term()).days(),
        rules.general(Rhythm.MONTHLY.term()).days(),
        listings);
  }
}
