package io.guapai.notification.intake;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeMap;

/** Writes into the receipts what the owning services made of the events. */
@ApplicationScoped
public class SettlingReceipts {

  private final Sql sql;

  public SettlingReceipts(Sql sql) {
    this.sql = sql;
  }

  /**
   * Settles receipts, also those of events that were produced straight to the topic. The newest
   * outcome counts, but nothing that is settled goes back to waiting.
   */
  public void settle(List<Received<IntakeSettled>> events) {
    TreeMap<EventKey, Received<IntakeSettled>> newest = new TreeMap<>();
    for (Received<IntakeSettled> event : events) {
      newest.merge(
          new EventKey(event.data().eventSource(), event.data().eventId()),
          event,
          (known, next) -> isFinal(known) && !isFinal(next) ? known : next);
    }
    sql.batch(
        "insert into receipt (source, id, state, record_type, record_id, reason, waiting_for,"
            + " received_at, settled_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (source, id) do update set state = excluded.state,"
            + " record_type = excluded.record_type, record_id = excluded.record_id,"
            + " reason = excluded.reason, waiting_for = excluded.waiting_for,"
            + " settled_at = excluded.settled_at"
            + " where receipt.state not in ('ACCEPTED', 'REJECTED') or excluded.state <> 'PARKED'",
        newest.values(),
        event -> {
          IntakeSettled fact = event.data();
          return new Object[] {
            fact.eventSource(),
            fact.eventId(),
            fact.outcome(),
            fact.recordType(),
            fact.recordId(),
            fact.reason(),
            fact.waitingFor(),
            event.header().time(),
            isFinal(event) ? event.header().time() : null
          };
        });
  }

  private static boolean isFinal(Received<IntakeSettled> event) {
    return event.data().outcome() != Outcome.PARKED;
  }
}
