package io.guapai.runtime.event.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.event.RawEvent;
import io.guapai.testing.Broker;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
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

  @Inject AgroalDataSource dataSource;
  @Inject OutboxStories stories;

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
        batch.add(OutboxStories.event(story, "-" + key, n));
      }
      stories.write(batch);
    }
    List<Recorded> told = OutboxStories.told(story, 2_000);
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
                stories.write(
                    IntStream.range(from, from + 16)
                        .mapToObj(n -> OutboxStories.event(story, "-" + n, n))
                        .toList());
                return dies(dying);
              });
      OutboxStories.told(story, written.get() + 1);
      Streams.read(
          OutboxStories.TOPIC,
          records ->
              OutboxStories.of(story, records).stream().map(Recorded::value).distinct().count()
                  == written.get());
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

  /** By looking alone, every third second, this would take a minute. */
  @Test
  void aCommitWakesTheRelayOfItsOwnProcess() {
    String story = UUID.randomUUID().toString();
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int n = 0; n < 20; n++) {
            stories.write(List.of(OutboxStories.event(story, "", n)));
            Awaitility.await().until(() -> stories.pending(story) == 0);
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
    assertEquals(1, OutboxStories.told(story, 1).size());
  }
}
