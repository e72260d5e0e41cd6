package io.guapai.notification.intake;

import io.guapai.contracts.Outcome;
import io.guapai.contracts.receipt.IntakeSettled;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    List<Received<IntakeSettled>> rows = List.copyOf(newest.values());
    sql.update(
        "insert into receipt (born, source, id, state, record_type, record_id, reason, waiting_for,"
            + " received_at, settled_at) select born, source, id, state, record_type, record_id,"
            + " reason, waiting_for, told::timestamptz, case when state <> 'PARKED' then"
            + " told::timestamptz end from unnest(?::timestamptz[], ?, ?, ?, ?, ?, ?, ?, ?) as told"
            + " (born, source, id, state, record_type, record_id, reason, waiting_for, told) order"
            + " by source, id on conflict (born, source, id) do update set state = excluded.state,"
            + " record_type = excluded.record_type, record_id = excluded.record_id, reason ="
            + " excluded.reason, waiting_for = excluded.waiting_for, settled_at ="
            + " excluded.settled_at where receipt.state not in ('ACCEPTED', 'REJECTED') or"
            + " excluded.state <> 'PARKED'",
        newest.keySet().stream().map(EventKey::born).toList(),
        texts(rows, event -> event.data().eventSource()),
        texts(rows, event -> event.data().eventId()),
        texts(rows, event -> event.data().outcome().name()),
        texts(rows, event -> event.data().recordType()),
        texts(rows, event -> event.data().recordId()),
        texts(rows, event -> event.data().reason()),
        texts(rows, event -> event.data().waitingFor()),
        texts(rows, event -> event.header().time().toString()));
  }

  private static List<@Nullable String> texts(
      List<Received<IntakeSettled>> events,
      Function<Received<IntakeSettled>, @Nullable String> part) {
    List<@Nullable String> texts = new ArrayList<>(events.size());
    events.forEach(event -> texts.add(part.apply(event)));
    return texts;
  }

  private static boolean isFinal(Received<IntakeSettled> event) {
    return event.data().outcome() != Outcome.PARKED;
  }
}
