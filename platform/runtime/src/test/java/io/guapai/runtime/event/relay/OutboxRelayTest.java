package io.guapai.runtime.event.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Broker;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
  @Inject RelayConfig config;
  @Inject MeterRegistry metrics;

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
        Map.of(
            "bootstrap.servers",
            Broker.bootstrapServers(),
            "acks",
            "all",
            "max.in.flight.requests.per.connection",
            1),
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
    try (Connection connection = dataSource.getConnection();
        Delivery delivery = new Delivery(OutboxRelayTest::producer);
        OutboxRelay relay = new OutboxRelay(connection, delivery, first)) {
      while (writing.get()) {
        published += relay.pass().published();
      }
    }
    return published;
  }

  @Test
  void aRelayKilledBetweenProduceAndDeleteLeavesTheRowsToTheNext() throws SQLException {
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
            };
        Connection connection = dataSource.getConnection();
        OutboxRelay dying = new OutboxRelay(connection, new Delivery(() -> dyingProducer), 0)) {
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

  private static boolean dies(OutboxRelay relay) throws SQLException {
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

  /**
   * Events of many keys are written before, during and after an outage of three delivery timeouts.
   * What a key's events say on the topic may start again further back, and never skips one.
   */
  @Test
  void aBrokerAwayForThreeDeliveryTimeoutsBreaksTheOrderOfNoKey() {
    String story = UUID.randomUUID().toString();
    int keys = 30;
    AtomicInteger written = new AtomicInteger();
    double failures = failures();
    writeRound(story, keys, written);
    told(story, keys);
    long longestTransaction = 0;
    Broker.stop();
    try {
      long until = System.nanoTime() + config.deliveryTimeout().multipliedBy(3).toNanos();
      while (System.nanoTime() < until || failures() < failures + 3) {
        writeRound(story, keys, written);
        longestTransaction = Math.max(longestTransaction, longestTransactionMillis());
      }
    } finally {
      Broker.start();
    }
    writeRound(story, keys, written);
    int rounds = written.get();
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> pending(story) == 0);
    Map<String, Integer> last = new HashMap<>();
    for (Recorded record : of(story, Streams.all(TOPIC))) {
      int number = record.json().get("n").asInt();
      int before = last.getOrDefault(record.key(), -1);
      assertTrue(number <= before + 1, record.key() + " jumps from " + before + " to " + number);
      last.put(record.key(), number);
    }
    assertEquals(keys, last.size());
    last.forEach((key, number) -> assertEquals(rounds - 1, number, "the last of " + key));
    assertTrue(
        longestTransaction < config.deliveryTimeout().plusSeconds(2).toMillis(),
        "a transaction stayed open for " + longestTransaction + " ms");
  }

  private void writeRound(String story, int keys, AtomicInteger round) {
    int number = round.getAndIncrement();
    write(IntStream.range(0, keys).mapToObj(key -> event(story, "-" + key, number)).toList());
  }

  private double failures() {
    return metrics.find("guapai.outbox.failed").counters().stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private long longestTransactionMillis() {
    return sql.first(
            "select coalesce(max(extract(epoch from clock_timestamp() - xact_start)) * 1000, 0)"
                + " from pg_stat_activity"
                + " where state = 'idle in transaction' and datname = current_database()",
            row -> row.getLong(1))
        .orElseThrow();
  }

  /** By looking alone, every third second, this would take a minute. */
  @Test
  void aCommitWakesTheRelayOfItsOwnProcess() {
    String story = UUID.randomUUID().toString();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int n = 0; n < 20; n++) {
            write(List.of(event(story, "", n)));
            Awaitility.await().until(() -> pending(story) == 0);
          }
        });
  }

  @Test
  void aRowOfAReplicaThatDiedIsFoundWithoutACall() throws SQLException {
    String story = UUID.randomUUID().toString();
    try (Connection other = Database.asApplication();
        Statement statement = other.createStatement()) {
      statement.execute(
          "insert into outbox (lane, topic, key, attributes, data) values (3, 'score-events', 'k',"
              + " '{\"id\":\"1\",\"source\":\"/test\",\"type\":\"test\"}',"
              + " '{\"story\":\""
              + story
              + "\"}')");
    }
    assertEquals(1, told(story, 1).size());
  }

  @Test
  void gaugesTellWhatWaitsWithoutCountingIt() {
    String story = UUID.randomUUID().toString();
    Broker.stop();
    try {
      write(IntStream.range(0, 50).mapToObj(n -> event(story, "-" + n, n)).toList());
      assertTrue(gauge("guapai.outbox.pending") >= 50);
      Awaitility.await().until(() -> gauge("guapai.outbox.oldest.seconds") > 0.1);
    } finally {
      Broker.start();
    }
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> gauge("guapai.outbox.pending") == 0);
    assertEquals(0, gauge("guapai.outbox.oldest.seconds"));
  }

  private double gauge(String name) {
    return metrics.get(name).gauge().value();
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
