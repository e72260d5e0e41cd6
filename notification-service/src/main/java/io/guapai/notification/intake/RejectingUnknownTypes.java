package io.guapai.notification.intake;

import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ends in a receipt what was produced straight to the topic under a type that no service takes; the
 * edge lets nothing of the kind in. A known name in another version is its consumer's to park.
 */
@ApplicationScoped
public class RejectingUnknownTypes {

  private static final List<String> NEEDED = List.of("specversion", "id", "source", "type");

  private final Sql sql;
  private final Clock clock;

  public RejectingUnknownTypes(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Rejects those of some events that have an unknown type. An event that names itself in no way
   * that a sender could ask for has no receipt, and one that has a receipt keeps it.
   */
  public void reject(List<RawEvent> events) {
    TreeMap<EventKey, String> unknown = new TreeMap<>();
    for (RawEvent event : events) {
      String type = event.attributes().getOrDefault("type", "");
      if (!AgencyTypes.isKnown(type) && isReadable(event)) {
        unknown.put(
            new EventKey(
                event.attributes().getOrDefault("source", ""),
                event.attributes().getOrDefault("id", "")),
            type);
      }
    }
    if (unknown.isEmpty()) {
      return;
    }
    sql.update(
        "insert into receipt (born, source, id, type, state, reason, received_at, settled_at)"
            + " select born, source, id, type, 'REJECTED',"
            + " '未知的事件类型 / unknown event type: ' || type, ?, ?"
            + " from unnest(?::timestamptz[], ?, ?, ?) as unknown (born, source, id, type)"
            + " on conflict do nothing",
        clock.instant(),
        clock.instant(),
        unknown.keySet().stream().map(EventKey::born).toList(),
        unknown.keySet().stream().map(EventKey::source).toList(),
        unknown.keySet().stream().map(EventKey::id).toList(),
        List.copyOf(unknown.values()));
  }

  private static boolean isReadable(RawEvent event) {
    Map<String, String> named = new HashMap<>(event.attributes());
    named.keySet().retainAll(NEEDED);
    return EventAttributes.violation(named).isEmpty();
  }
}
