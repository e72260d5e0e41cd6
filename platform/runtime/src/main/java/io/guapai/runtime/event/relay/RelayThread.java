package io.guapai.runtime.event.relay;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.OutboxBell;
import io.guapai.runtime.event.broker.Backoff;
import io.guapai.runtime.event.relay.OutboxRelay.Pass;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the relay running: woken by this process's commits, looking for itself now and then, and
 * patient when anything is away.
 */
@ApplicationScoped
class RelayThread {

  private static final Logger LOG = Logger.getLogger(RelayThread.class);
  private static final Duration LONGEST_FINISH = Duration.ofSeconds(2);

  /** How soon lanes are tried again that another replica had. */
  private static final long BUSY_MILLIS = 10;

  private final AgroalDataSource dataSource;
  private final RelayProducers producers;
  private final OutboxBell bell;
  private final RelayConfig config;
  private final RelayMetrics metrics;
  private volatile boolean running = true;
  private @Nullable Thread thread;

  /** Of the relay's thread alone. */
  private final Backoff backoff = new Backoff();

  RelayThread(
      AgroalDataSource dataSource,
      RelayProducers producers,
      OutboxBell bell,
      RelayConfig config,
      RelayMetrics metrics) {
    this.dataSource = dataSource;
    this.producers = producers;
    this.bell = bell;
    this.config = config;
    this.metrics = metrics;
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "outbox-relay");
    thread.setDaemon(true);
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    bell.ring();
    if (thread != null) {
      // What it has in hand it finishes, unless the broker does not answer.
      thread.join(LONGEST_FINISH.toMillis());
      thread.interrupt();
      thread.join(LONGEST_FINISH.toMillis());
    }
  }

  private void run() {
    try (Delivery delivery = new Delivery(producers::make)) {
      while (running) {
        try (Connection connection = dataSource.getConnection();
            OutboxRelay relay =
                new OutboxRelay(
                    connection, delivery, ThreadLocalRandom.current().nextInt(Outbox.LANES))) {
          relay(relay);
        } catch (SQLException | RuntimeException e) {
          if (running) {
            metrics.failed(e);
            backoff.pause();
          }
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("the relay stops in the middle of a pass");
    }
  }

  private void relay(OutboxRelay relay) throws SQLException, InterruptedException {
    int idle = 0;
    int busy = 0;
    boolean missed = false;
    while (running) {
      Pass pass = relay.pass();
      metrics.count(pass);
      if (pass.failure() != null) {
        backoff.pause();
        continue;
      }
      backoff.reset();
      idle = pass.moved() ? 0 : idle + 1;
      missed = idle > 0 && (missed || !pass.everyLane());
      if (idle == 2) {
        // Both halves of the lanes had nothing, or another replica has what they had.
        busy = missed ? busy + 1 : 0;
        idle = 0;
        await(relay, busy);
      }
    }
  }

  /** Waits until there may be something to do. */
  private void await(OutboxRelay relay, int busy) throws SQLException, InterruptedException {
    Duration patience = config.poll();
    if (busy > 0) {
      Duration soon = Duration.ofMillis(BUSY_MILLIS << Math.min(busy, 10));
      patience = soon.compareTo(patience) < 0 ? soon : patience;
    }
    while (running && !bell.await(patience) && !relay.waiting()) {
      patience = config.poll();
    }
  }
}
