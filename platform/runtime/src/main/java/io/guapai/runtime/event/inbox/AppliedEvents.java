package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.EventIds;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The ids of the events that were applied: an event is in the inbox when its effects are. */
@ApplicationScoped
class AppliedEvents {

  /** What makes an event that event, wherever and however often it lies on a topic. */
  record Id(String source, String id) {
    static Id of(Received<?> event) {
      return new Id(event.header().source(), event.header().id());
    }
  }

  private final Sql sql;

  AppliedEvents(Sql sql) {
    this.sql = sql;
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
            events.stream().map(event -> EventIds.born(event.header().id())).toList(),
            events.stream().map(event -> event.header().source()).toList(),
            events.stream().map(event -> event.header().id()).toList()));
  }

  /** Takes an event out again that was entered in the running transaction and is not applied. */
  void forget(Received<?> event) {
    sql.update(
        "delete from inbox where born = ? and source = ? and id = ?",
        EventIds.born(event.header().id()),
        event.header().source(),
        event.header().id());
  }
}
