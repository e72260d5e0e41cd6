package io.guapai.hazard.complaint;

import io.guapai.hazard.deadline.AssumedDeadline;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.RestsOnCalendar;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The terms of complaints that still run and were assumed. */
@ApplicationScoped
class AssumedTerms implements RestsOnCalendar {

  private final Sql sql;
  private final PlatformClock clock;
  private final Complaints complaints;
  private final ComplaintTerms terms;
  private final ComplaintJournal journal;

  AssumedTerms(
      Sql sql,
      PlatformClock clock,
      Complaints complaints,
      ComplaintTerms terms,
      ComplaintJournal journal) {
    this.sql = sql;
    this.clock = clock;
    this.complaints = complaints;
    this.terms = terms;
    this.journal = journal;
  }

  @Override
  public void reckonAgain(StatutoryCalendar calendar) {
    List<UUID> assumed =
        sql.query(
            "select id from complaint c where term is not null and exists"
                + " (select from complaint_term t where t.complaint_id = c.id and "
                + AssumedDeadline.is("t.explanation")
                + ") order by id for update skip locked",
            row -> row.getObject(1, UUID.class));
    for (UUID id : assumed) {
      Complaint complaint = complaints.require(id);
      Map<ComplaintTerm, DueDate> again = new EnumMap<>(ComplaintTerm.class);
      for (TermView term : terms.of(id)) {
        AssumedDeadline.again(term.explanation(), calendar, clock.getZone())
            .ifPresent(due -> again.put(term.term(), due));
      }
      complaint.reckonAgain(again, By.job("assumed-terms", clock.instant()));
      journal.write(complaint);
    }
  }
}
