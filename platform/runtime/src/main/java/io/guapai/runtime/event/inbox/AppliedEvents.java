package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The ids of the events that were applied: an event is in the inbox when its effects are. */
@ApplicationScoped
class AppliedEvents {

  /** What makes an event that event, wherever and however often it lies on a topic. */
  record Id(String source, String id) {
    static Id of(Received<?> event) {
      return new Id(event.header().source(), event.header().id());
    }
  }

  private static final Pattern DATED =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private final Sql sql;

  AppliedEvents(Sql sql) {
    this.sql = sql;
  }

  /**
   * The instant that an id carries, if it is a UUID of version 7; else the epoch. It is a function
   * of the id alone, so every delivery of an event looks in the same partition.
   */
  static Instant born(String id) {
    if (!DATED.matcher(id).matches()) {
      return Instant.EPOCH;
    }
    return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> 16);
  }

  /** Enters events and returns the ids of those that were not there. */
  Set<Id> enter(Collection<? extends Received<?>> events) {
    return new HashSet<>(
        sql.query(
            "insert into inbox (born, source, id)"
                + " select born, source, id"
                + " from unnest(?::timestamptz[], ?, ?) as arrived (born, source, id)"
                + " on conflict do nothing returning source, id",
            row -> new Id(row.getString(1), row.getString(2)),
            events.stream().map(event -> born(event.header().id())).toList(),
            events.stream().map(event -> event.header().source()).toList(),
            events.stream().map(event -> event.header().id()).toList()));
  }

  /** Takes an event out again that was entered in the running transaction and is not applied. */
  void forget(Received<?> event) {
    sql.update(
        "delete from inbox where born = ? and source = ? and id = ?",
        born(event.header().id()),
        event.header().source(),
        event.header().id());
  }
}
