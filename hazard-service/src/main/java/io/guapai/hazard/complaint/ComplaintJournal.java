package io.guapai.hazard.complaint;

import io.guapai.contracts.Fact;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.duty.Owed;
import io.guapai.hazard.history.HazardHistories;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.history.Chain;
import io.guapai.runtime.history.HistoryRow;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes acts on complaints into their history, with the terms that they set, the duties that they
 * give rise to, and the facts that they are.
 */
@ApplicationScoped
public class ComplaintJournal {

  private static final String TERM =
      "insert into complaint_term (complaint_id, sequence, term, region_code, due_date, expires_at,"
          + " explanation) values (?, ?, ?, ?, ?, ?, ?)";

  private final Sql sql;
  private final Chain chain;
  private final Outbox outbox;
  private final Duties duties;

  ComplaintJournal(Sql sql, Chain chain, Outbox outbox, Duties duties) {
    this.sql = sql;
    this.chain = chain;
    this.outbox = outbox;
    this.duties = duties;
  }

  /** Keeps what was done to the complaint, and publishes it. */
  public void write(Complaint complaint) {
    write(complaint, null);
  }

  /**
   * The same for the act of a person.
   *
   * @param paper digest of what the person said, which the first entry binds into the chain
   */
  public void write(Complaint complaint, byte @Nullable [] paper) {
    List<HistoryRow> rows = new ArrayList<>();
    for (ComplaintEntry entry : complaint.news()) {
      Fact fact = entry.fact();
      @Nullable String event =
          fact == null
              ? null
              : outbox.publish(fact, entry.sequence(), Cause.correlated(complaint.correlationId));
      rows.add(entry.row(complaint, event, rows.isEmpty() ? paper : null));
      sql.batch(
          TERM, entry.terms().entrySet(), set -> parameters(complaint, entry.sequence(), set));
      if (entry.owed() != null) {
        supervise(complaint, entry.owed());
      }
    }
    chain.append(HazardHistories.COMPLAINTS, rows);
  }

  /** What the authority owes is supervised; an extended term begins as a new one. */
  private void supervise(Complaint complaint, ComplaintEntry.Owing owed) {
    duties.owe(
        Owed.forComplaint(
            owed.term().duty(),
            complaint.id(),
            complaint.regionCode(),
            RegionCode.parse(complaint.authorityRegion),
            owed.until()));
  }

  private static Object[] parameters(
      Complaint complaint, long sequence, Map.Entry<ComplaintTerm, DueDate> set) {
    DueDate due = set.getValue();
    return new Object[] {
      complaint.id(),
      sequence,
      set.getKey(),
      complaint.regionCode(),
      due.date(),
      due.expiresAt(),
      due.explanation()
    };
  }
}
