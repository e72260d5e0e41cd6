package io.guapai.runtime.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Broker;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The relay on the same database and broker as the running service, which is one replica too. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class OutboxRelayTest {

  private static final String TOPIC = "score-events";

  @Inject AgroalDataSource dataSource;
  @Inject Transactions transactions;
  @Inject Outbox outbox;
  @Inject Sql sql;

  private static RawEvent event(String story, String key, int number) {
    return new RawEvent(
        TOPIC,
        story + key,
        Map.of("id", UUID.randomUUID().toString(), "source", "/test", "type", "test"),
        "{\"story\":\"" + story + "\",\"n\":" + number + "}");
  }

  private void write(List<RawEvent> events) {
    transactions.asSystem(
        () -> {
          outbox.publishRaw(events);
          return true;
        });
  }

  private static List<Recorded> told(String story, int count) {
    return Streams.read(TOPIC, records -> of(story, records).size() >= count).stream()
        .filter(record -> record.value().contains(story))
        .toList();
  }

  private static List<Recorded> of(String story, List<Recorded> records) {
    return records.stream().filter(record -> record.value().contains(story)).toList();
  }

  private static KafkaProducer<String, String> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", Broker.bootstrapServers(), "acks", "all"),
        new StringSerializer(),
        new StringSerializer());
  }

  @Test
  void orderPerKeyHoldsWithSeveralReplicas() throws Exception {
    String story = UUID.randomUUID().toString();
    AtomicBoolean writing = new AtomicBoolean(true);
    ExecutorService replicas = Executors.newFixedThreadPool(2);
    List<Future<Integer>> published = new ArrayList<>();
    for (int first : new int[] {3, 8}) {
      published.add(replicas.submit(() -> relayWhile(writing, first)));
    }
    for (int n = 0; n < 100; n++) {
      List<RawEvent> batch = new ArrayList<>();
      for (int key = 0; key < 20; key++) {
        batch.add(event(story, "-" + key, n));
      }
      write(batch);
    }
    List<Recorded> told = told(story, 2_000);
    writing.set(false);
    for (Future<Integer> replica : published) {
      replica.get();
    }
    replicas.shutdown();
    assertEquals(2_000, told.size(), "each event once");
    Map<String, Integer> next = new HashMap<>();
    for (Recorded record : told) {
      int expected = next.merge(record.key(), 1, Integer::sum) - 1;
      assertEquals(expected, record.json().get("n").asInt(), "order of " + record.key());
    }
  }

  private int relayWhile(AtomicBoolean writing, int first) throws Exception {
    int published = 0;
    try (KafkaProducer<String, String> producer = producer()) {
      OutboxRelay relay = new OutboxRelay(dataSource, producer, first);
      while (writing.get()) {
        published += relay.pass();
      }
    }
    return published;
  }

  @Test
  void aRelayKilledBetweenProduceAndDeleteLeavesTheRowsToTheNext() {
    String story = UUID.randomUUID().toString();
    try (KafkaProducer<String, String> dyingProducer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", Broker.bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer()) {
          @Override
          public void flush() {
            super.flush();
            throw new IllegalStateException("killed after producing, before deleting");
          }
        }) {
      OutboxRelay dying = new OutboxRelay(dataSource, dyingProducer, 0);
      // The service's own relay competes for the lanes: write until the dying one had its turn.
      AtomicInteger written = new AtomicInteger();
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                int from = written.getAndAdd(16);
                write(
                    IntStream.range(from, from + 16)
                        .mapToObj(n -> event(story, "-" + n, n))
                        .toList());
                return dies(dying);
              });
      told(story, written.get() + 1);
      Streams.read(
          TOPIC,
          records ->
              of(story, records).stream().map(Recorded::value).distinct().count() == written.get());
    }
  }

  private static boolean dies(OutboxRelay relay) throws SQLException, InterruptedException {
    try {
      relay.pass();
      return false;
    } catch (IllegalStateException killed) {
      return true;
    }
  }

  @Test
  void aBrokerThatIsAwayLosesNothing() {
    String story = UUID.randomUUID().toString();
    Broker.stop();
    try {
      for (int n = 0; n < 20; n++) {
        write(List.of(event(story, "", n)));
      }
      assertEquals(20, pending(story));
    } finally {
      Broker.start();
    }
    List<Recorded> told = told(story, 20);
    for (int n = 0; n < 20; n++) {
      assertEquals(n, told.get(n).json().get("n").asInt());
    }
    Awaitility.await().until(() -> pending(story) == 0);
  }

  private int pending(String story) {
    return sql.first(
            "select count(*) from outbox where data like '%' || ? || '%'",
            row -> row.getInt(1), story)
        .orElseThrow();
  }

  @Test
  void anEventWithoutATransactionIsRefused() {
    List<RawEvent> events = List.of(event("none", "", 0));
    assertThrows(IllegalStateException.class, () -> outbox.publishRaw(events));
  }
}
