package io.guapai.runtime.event.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.sql.Sql;
import io.guapai.testing.Broker;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What waits while the broker is away, and what comes of it afterwards. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class BrokerOutageTest {

  @Inject OutboxStories stories;
  @Inject Sql sql;
  @Inject RelayConfig config;
  @Inject MeterRegistry metrics;

  @Test
  void aBrokerThatIsAwayLosesNothing() {
    String story = UUID.randomUUID().toString();
    Broker.stop();
    try {
      for (int n = 0; n < 20; n++) {
        stories.write(List.of(OutboxStories.event(story, "", n)));
      }
      assertEquals(20, stories.pending(story));
    } finally {
      Broker.start();
    }
    List<Recorded> told = OutboxStories.told(story, 20);
    for (int n = 0; n < 20; n++) {
      assertEquals(n, told.get(n).json().get("n").asInt());
    }
    Awaitility.await().until(() -> stories.pending(story) == 0);
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
    OutboxStories.told(story, keys);
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
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> stories.pending(story) == 0);
    Map<String, Integer> last = new HashMap<>();
    for (Recorded record : OutboxStories.of(story, Streams.all(OutboxStories.TOPIC))) {
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
    stories.write(
        IntStream.range(0, keys)
            .mapToObj(key -> OutboxStories.event(story, "-" + key, number))
            .toList());
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

  @Test
  void gaugesTellWhatWaitsWithoutCountingIt() {
    String story = UUID.randomUUID().toString();
    Broker.stop();
    try {
      stories.write(
          IntStream.range(0, 50).mapToObj(n -> OutboxStories.event(story, "-" + n, n)).toList());
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
}
