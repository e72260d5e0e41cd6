package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events of a made-up type, told apart by the story that a test writes with them. */
@ApplicationScoped
class OutboxStories {

  static final String TOPIC = "score-events";

  private final Transactions transactions;
  private final Outbox outbox;
  private final Sql sql;

  OutboxStories(Transactions transactions, Outbox outbox, Sql sql) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.sql = sql;
  }

  static RawEvent event(String story, String key, int number) {
    return new RawEvent(
        TOPIC,
        story + key,
        Map.of("id", UUID.randomUUID().toString(), "source", "/test", "type", "test"),
        "{\"story\":\"" + story + "\",\"n\":" + number + "}");
  }

  /** Commits events. */
  void write(List<RawEvent> events) {
    transactions.asSystem(
        () -> {
          outbox.publishRaw(events);
          return true;
        });
  }

  /** How many events of a story wait in the outbox. */
  int pending(String story) {
    return sql.first(
            "select count(*) from outbox where data like '%' || ? || '%'",
            row -> row.getInt(1), story)
        .orElseThrow();
  }

  /** The events of a story on the topic, once there are so many. */
  static List<Recorded> told(String story, int count) {
    return Streams.read(TOPIC, records -> of(story, records).size() >= count).stream()
        .filter(record -> record.value().contains(story))
        .toList();
  }

  static List<Recorded> of(String story, List<Recorded> records) {
    return records.stream().filter(record -> record.value().contains(story)).toList();
  }
}
