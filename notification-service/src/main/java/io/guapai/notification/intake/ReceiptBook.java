package io.guapai.notification.intake;

import static java.util.stream.Collectors.toMap;

import io.guapai.notification.intake.Receipt.State;
import io.guapai.runtime.sql.DailyTable;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The receipts, as far as the connection's scope sees them. Rows are always written in the order of
 * their keys, so that two requests, or a request and its settling, never wait for each other.
 */
@ApplicationScoped
class ReceiptBook {

  private static final String COLUMNS =
      "source, id, type, state, record_type, record_id, reason, waiting_for, received_at,"
          + " settled_at, fingerprint";

  private final Sql sql;

  ReceiptBook(Sql sql) {
    this.sql = sql;
  }

  /** Its pages: one for each day that an id carries, and two for ids without a day. */
  @Produces
  @Singleton
  static DailyTable pages(IntakeConfig config) {
    return new DailyTable(
        "receipt",
        2,
        config.receiptsKeptDays(),
        false,
        List.of(
            new DailyTable.Undated("receipt_undated", "entered_at"),
            new DailyTable.Undated("receipt_default", "entered_at")));
  }

  /**
   * What the book holds of an event that arrives.
   *
   * @param same whether it holds this content, and not another's
   */
  record Entry(Receipt receipt, boolean same) {

    /** Whether it is new, or was not acknowledged before. */
    boolean toProduce() {
      return same && receipt.state() == State.RECEIVED;
    }
  }

  /**
   * Enters events that are new, and answers what the book holds of each. There is no answer for an
   * event whose source is not the organization's.
   */
  Map<EventKey, Entry> enter(String organization, Collection<CheckedEvent> events, Instant now) {
    Map<EventKey, CheckedEvent> missing =
        events.stream().collect(toMap(CheckedEvent::key, Function.identity()));
    List<CheckedEvent> rows =
        events.stream().sorted(Comparator.comparing(CheckedEvent::key)).toList();
    Map<EventKey, Entry> entries = new HashMap<>();
    sql.query(
        "insert into receipt (born, source, id, type, fingerprint, state, received_at)"
            + " select born, source, id, type, fingerprint, 'RECEIVED', ?"
            + " from unnest(?::timestamptz[], ?, ?, ?, ?)"
            + " as posted (born, source, id, type, fingerprint)"
            + " where source in"
            + " (select bound.source from organization_source bound where bound.organization = ?)"
            + " order by source, id on conflict do nothing returning source, id",
        row -> {
          EventKey key = new EventKey(row.getString(1), row.getString(2));
          CheckedEvent event = missing.remove(key);
          String type = event == null ? null : event.type();
          return entries.put(key, new Entry(received(key, type, now), true));
        },
        now,
        each(rows, event -> event.key().born()),
        each(rows, event -> event.key().source()),
        each(rows, event -> event.key().id()),
        each(rows, CheckedEvent::type),
        each(rows, CheckedEvent::fingerprint),
        organization);
    if (!missing.isEmpty()) {
      known(missing, entries);
    }
    return entries;
  }

  /** Reads what was entered before, also by a request that ran at the same time. */
  private void known(Map<EventKey, CheckedEvent> events, Map<EventKey, Entry> entries) {
    sql.query(
        "select "
            + COLUMNS
            + " from receipt join unnest(?::timestamptz[], ?, ?) as asked (born, source, id)"
            + " using (born, source, id)",
        row -> {
          Receipt receipt = map(row);
          EventKey key = new EventKey(receipt.source(), receipt.id());
          CheckedEvent event = events.get(key);
          String fingerprint = row.getString(11);
          // What was produced straight to the topic has none: there is nothing to compare.
          boolean same =
              fingerprint == null || event != null && fingerprint.equals(event.fingerprint());
          return entries.put(key, new Entry(receipt, same));
        },
        each(events.values(), event -> event.key().born()),
        each(events.values(), event -> event.key().source()),
        each(events.values(), event -> event.key().id()));
  }

  /**
   * Notes that Kafka acknowledged events. The commit does not wait for the disk: should the mark be
   * lost, the sender may post again what the consumers know already.
   */
  void published(Collection<EventKey> keys, Instant now) {
    List<EventKey> sorted = new ArrayList<>(keys);
    sorted.sort(Comparator.naturalOrder());
    sql.update(
        "update receipt set state = 'PUBLISHED', published_at = ? from"
            + " (select born, source, id from receipt"
            + " join unnest(?::timestamptz[], ?, ?) as acknowledged (born, source, id)"
            + " using (born, source, id) where state = 'RECEIVED' order by source, id"
            + " for update of receipt) mine"
            + " where receipt.born = mine.born and receipt.source = mine.source"
            + " and receipt.id = mine.id"
            + " and set_config('synchronous_commit', 'off', true) is not null",
        now,
        sorted.stream().map(EventKey::born).toList(),
        sorted.stream().map(EventKey::source).toList(),
        sorted.stream().map(EventKey::id).toList());
  }

  /** The receipt of an event. */
  Optional<Receipt> find(EventKey key) {
    return sql.first(
        "select " + COLUMNS + " from receipt where born = ? and source = ? and id = ?",
        ReceiptBook::map,
        key.born(),
        key.source(),
        key.id());
  }

  private static <V> List<V> each(Collection<CheckedEvent> events, Function<CheckedEvent, V> part) {
    return events.stream().map(part).toList();
  }

  private static Receipt received(EventKey key, @Nullable String type, Instant now) {
    return new Receipt(
        key.source(), key.id(), type, State.RECEIVED, null, null, null, null, now, null);
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
