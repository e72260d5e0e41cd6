package io.guapai.runtime.event;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * Events about something that the register does not know yet. They are visible to their sender as
 * parked, are handled as soon as it is known, and are tried again now and then in case the two
 * passed each other.
 */
@ApplicationScoped
public class WaitingRoom {

  private static final int BATCH = 200;

  private final Sql sql;
  private final Clock clock;
  private final Outbox outbox;
  private final Receipts receipts;
  private final Transactions transactions;

  public WaitingRoom(
      Sql sql, Clock clock, Outbox outbox, Receipts receipts, Transactions transactions) {
    this.sql = sql;
    this.clock = clock;
    this.outbox = outbox;
    this.receipts = receipts;
    this.transactions = transactions;
  }

  private record Waiting(String source, String id, RawEvent event) {}

  /** What an event about an unregistered unit waits for. */
  public static String unit(String equipmentNo) {
    return "equipment:" + equipmentNo;
  }

  /** Keeps an event until what it awaits is released. */
  public void keep(Received<?> event, String awaits) {
    RawEvent raw = event.raw();
    int first =
        sql.update(
            "insert into waiting (source, id, awaits, topic, key, attributes, data, since,"
                + " attempts, retry_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
                + " on conflict (source, id) do nothing",
            event.header().source(),
            event.header().id(),
            awaits,
            raw.topic(),
            raw.key(),
            EventJson.write(raw.attributes()),
            raw.data(),
            clock.instant(),
            clock.instant().plusSeconds(60));
    if (first == 1) {
      receipts.parked(event, awaits);
    }
  }

  /** Sends on the events that awaited what is known now. */
  public void release(Collection<String> awaited) {
    if (!awaited.isEmpty()) {
      resend(
          sql.query(
              "select source, id, topic, key, attributes, data from waiting"
                  + " where awaits = any(?) for update",
              WaitingRoom::map,
              awaited));
    }
  }

  @Scheduled(
      every = "{guapai.sweep.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void retry() {
    transactions.asSystem(this::retryDue);
  }

  private int retryDue() {
    List<Waiting> due =
        sql.query(
            "select source, id, topic, key, attributes, data from waiting where retry_at <= ?"
                + " order by retry_at limit ? for update skip locked",
            WaitingRoom::map,
            clock.instant(),
            BATCH);
    resend(due);
    return due.size();
  }

  /**
   * Publishes the events again and forgets that they were handled. The row stays, with a later
   * retry, until the event is settled.
   */
  private void resend(List<Waiting> events) {
    outbox.publishRaw(events.stream().map(Waiting::event).toList());
    sql.batch(
        "delete from inbox where source = ? and id = ?",
        events,
        event -> new Object[] {event.source(), event.id()});
    sql.batch(
        "update waiting set attempts = attempts + 1,"
            + " retry_at = ?::timestamptz + least(attempts + 1, 60) * interval '1 minute'"
            + " where source = ? and id = ?",
        events,
        event -> new Object[] {clock.instant(), event.source(), event.id()});
  }

  private static Waiting map(ResultSet row) throws SQLException {
    return new Waiting(
        row.getString(1),
        row.getString(2),
        new RawEvent(
            row.getString(3),
            row.getString(4),
            EventJson.attributes(row.getString(5)),
            row.getString(6)));
  }
}
