package io.guapai.notification.intake;

import static java.util.stream.Collectors.toMap;

import io.guapai.notification.intake.Receipt.State;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The receipts, as far as the connection's scope sees them. Rows are always written in the order of
 * their keys, so that two requests, or a request and its settling, never wait for each other.
 */
@ApplicationScoped
class ReceiptBook {

  private final Sql sql;

  ReceiptBook(Sql sql) {
    this.sql = sql;
  }

  /** What the book says to an event that arrives. */
  enum Entry {
    /** New, or not acknowledged before: it is to be produced. */
    TO_PRODUCE,
    /** Acknowledged before, with the same content. */
    KNOWN,
    /** Its id stands for another content. */
    CONFLICT,
    /** Its source belongs to another sender. */
    ANOTHER_SENDERS
  }

  /** Enters events, except those whose source another sender claimed first. */
  Map<EventKey, Entry> enter(String sender, Map<EventKey, CheckedEvent> events, Instant now) {
    Set<String> own = claim(sender, events, now);
    List<CheckedEvent> rows =
        events.values().stream()
            .filter(event -> own.contains(event.key().source()))
            .sorted(Comparator.comparing(CheckedEvent::key))
            .toList();
    sql.update(
        "insert into receipt (source, id, type, fingerprint, state, received_at)"
            + " select source, id, type, fingerprint, 'RECEIVED', ?"
            + " from unnest(?, ?, ?, ?) as posted (source, id, type, fingerprint)"
            + " on conflict do nothing",
        now,
        texts(rows, event -> event.key().source()),
        texts(rows, event -> event.key().id()),
        texts(rows, CheckedEvent::type),
        texts(rows, CheckedEvent::fingerprint));
    Map<EventKey, Entry> entries = new HashMap<>();
    sql.query(
        "select source, id, fingerprint, state from receipt"
            + " join unnest(?, ?) as posted (source, id) using (source, id)",
        row -> {
          EventKey key = new EventKey(row.getString(1), row.getString(2));
          Entry entry = entry(events.get(key), row.getString(3), State.valueOf(row.getString(4)));
          entries.put(key, entry);
          return entry;
        },
        texts(rows, event -> event.key().source()),
        texts(rows, event -> event.key().id()));
    return entries;
  }

  /** Claims the sources of events for a sender and returns those that are its own. */
  private Set<String> claim(String sender, Map<EventKey, CheckedEvent> events, Instant now) {
    List<String> sources =
        events.keySet().stream().map(EventKey::source).sorted().distinct().toList();
    sql.update(
        "insert into source_claim (source, sender, claimed_at)"
            + " select source, ?, ? from unnest(?) source on conflict do nothing",
        sender,
        now,
        sources);
    return new HashSet<>(
        sql.query(
            "select source from source_claim where source = any(?) and sender = ?",
            row -> row.getString(1),
            sources,
            sender));
  }

  /**
   * Claims a source for the first sender that asks for one of its receipts: a sender that produces
   * straight to the topic never posts. Returns whether the source was free.
   */
  boolean claimForReader(String sender, EventKey key, Instant now) {
    return sql.update(
            "insert into source_claim (source, sender, claimed_at)"
                + " select source, ?, ? from receipt where source = ? and id = ?"
                + " on conflict do nothing",
            sender,
            now,
            key.source(),
            key.id())
        == 1;
  }

  private static Entry entry(
      @Nullable CheckedEvent posted, @Nullable String fingerprint, State state) {
    if (posted != null && fingerprint != null && !fingerprint.equals(posted.fingerprint())) {
      return Entry.CONFLICT;
    }
    return state == State.RECEIVED ? Entry.TO_PRODUCE : Entry.KNOWN;
  }

  /** Notes that Kafka acknowledged events. */
  void published(Collection<EventKey> keys, Instant now) {
    sql.batch(
        "update receipt set state = 'PUBLISHED', published_at = ?"
            + " where source = ? and id = ? and state = 'RECEIVED'",
        keys.stream().sorted().toList(),
        key -> new Object[] {now, key.source(), key.id()});
  }

  /** The receipts of events, as far as there are any. */
  Map<EventKey, Receipt> find(Collection<EventKey> keys) {
    return sql
        .query(
            "select source, id, type, state, record_type, record_id, reason, waiting_for,"
                + " received_at, settled_at from receipt"
                + " join unnest(?, ?) as asked (source, id) using (source, id)",
            ReceiptBook::map,
            keys.stream().map(EventKey::source).toList(),
            keys.stream().map(EventKey::id).toList())
        .stream()
        .collect(
            toMap(receipt -> new EventKey(receipt.source(), receipt.id()), Function.identity()));
  }

  private static List<String> texts(
      Collection<CheckedEvent> events, Function<CheckedEvent, String> part) {
    return events.stream().map(part).toList();
  }

  private static Receipt map(ResultSet row) throws SQLException {
    OffsetDateTime settled = row.getObject(10, OffsetDateTime.class);
    return new Receipt(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        State.valueOf(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getObject(9, OffsetDateTime.class).toInstant(),
        settled == null ? null : settled.toInstant());
  }
}
