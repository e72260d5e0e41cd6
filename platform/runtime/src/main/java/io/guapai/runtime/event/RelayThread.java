package io.guapai.runtime.event;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Keeps the relay running: woken by PostgreSQL's notification, patient when anything is away. */
@ApplicationScoped
class RelayThread {

  private static final Logger LOG = Logger.getLogger(RelayThread.class);
  private static final Duration LOOK_ANYWAY = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_FINISH = Duration.ofSeconds(2);

  private final AgroalDataSource dataSource;
  private final KafkaClients clients;
  private final Counter published;
  private final Counter failed;
  private volatile boolean running = true;
  private @Nullable Thread thread;

  RelayThread(AgroalDataSource dataSource, KafkaClients clients, MeterRegistry metrics) {
    this.dataSource = dataSource;
    this.clients = clients;
    this.published = metrics.counter("guapai.outbox.published");
    this.failed = metrics.counter("guapai.outbox.failed.passes");
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "outbox-relay");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    if (thread != null) {
      // What it has in hand it finishes, unless the broker does not answer.
      thread.join(LONGEST_FINISH.toMillis());
      thread.interrupt();
      thread.join(LONGEST_FINISH.toMillis());
    }
  }

  private void run() {
    int failures = 0;
    while (running) {
      try (KafkaProducer<String, String> producer = producer();
          Connection listener = dataSource.getConnection()) {
        relay(producer, listener);
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        if (!running) {
          return;
        }
        failed.increment();
        failures = Math.min(failures + 1, 6);
        LOG.warnf("the outbox waits: %s", e.getMessage());
        if (!pause(failures)) {
          return;
        }
      }
    }
  }

  private void relay(KafkaProducer<String, String> producer, Connection listener)
      throws SQLException, InterruptedException {
    OutboxRelay relay =
        new OutboxRelay(dataSource, producer, ThreadLocalRandom.current().nextInt(Outbox.LANES));
    try (Statement statement = listener.createStatement()) {
      statement.execute("listen outbox");
    }
    PGConnection notifications = listener.unwrap(PGConnection.class);
    while (running) {
      int count = relay.pass();
      published.increment(count);
      if (count == 0) {
        notifications.getNotifications(Math.toIntExact(LOOK_ANYWAY.toMillis()));
      }
    }
  }

  private KafkaProducer<String, String> producer() {
    return clients.producer(
        "outbox",
        Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            10_000));
  }

  /** Waits longer with each failure, with jitter so that replicas do not knock in step. */
  private static boolean pause(int failures) {
    long most = Math.min(LONGEST_PAUSE.toMillis(), 100L << failures);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
