package io.guapai.notification.alert;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.sql.SqlFailure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads each alert once for all readers of the process, and hands it to them in memory. It is woken
 * when a transaction of this process that raised alerts has committed, and looks at short intervals
 * for what other replicas wrote; while nobody reads, it asks nothing.
 */
@ApplicationScoped
public class AlertFeed {

  private static final Logger LOG = Logger.getLogger(AlertFeed.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** How soon it looks again while a writer is at work whose ids come before known ones. */
  private static final Duration UNSETTLED = Duration.ofMillis(20);

  private final AgroalDataSource dataSource;
  private final AlertFrames frames;
  private final AlertBook book;
  private final MissedAlerts missed;
  private final StreamConfig config;
  private final Counter streamed;
  private final Counter read;
  private final AtomicInteger open = new AtomicInteger();
  private final Map<EventExecutor, ReaderLane> lanes = new ConcurrentHashMap<>();
  private final Semaphore bell = new Semaphore(0);
  private volatile RecentAlerts recent = RecentAlerts.startingAt(0);
  private boolean asleep = true;
  private volatile boolean closing;
  private @Nullable Thread thread;

  public AlertFeed(
      AgroalDataSource dataSource,
      AlertFrames frames,
      AlertBook book,
      MissedAlerts missed,
      StreamConfig config,
      MeterRegistry metrics) {
    this.dataSource = dataSource;
    this.frames = frames;
    this.book = book;
    this.missed = missed;
    this.config = config;
    this.streamed = metrics.counter("guapai.alerts.streamed");
    this.read = metrics.counter("guapai.alerts.read");
    metrics.gauge("guapai.alerts.readers", open);
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "alert-feed");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends the streams: a shutdown waits for open requests. */
  void close(@Observes ShutdownDelayInitiatedEvent event) {
    closing = true;
    lanes.values().forEach(lane -> lane.execute(lane::close));
    bell.release();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    closing = true;
    if (thread != null) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(5).toMillis());
    }
  }

  void raised(@Observes(during = TransactionPhase.AFTER_SUCCESS) AlertsRaised event) {
    bell.release();
  }

  /** Takes up a reader whose connection is served by an event loop. */
  void join(EventExecutor loop, AlertReader reader) {
    open.incrementAndGet();
    ReaderLane lane =
        lanes.computeIfAbsent(loop, known -> new ReaderLane(known, missed, config, open, streamed));
    lane.execute(
        () -> {
          lane.deliver(recent);
          lane.join(reader);
          if (closing) {
            lane.close();
          }
        });
    bell.release();
  }

  private void run() {
    while (!closing) {
      try (Connection connection = Scopes.with(Scope.SYSTEM, this::connect);
          AlertTail tail = new AlertTail(connection, book)) {
        follow(tail);
      } catch (InterruptedException e) {
        return;
      } catch (SQLException | RuntimeException e) {
        if (closing || !paused(e)) {
          return;
        }
      }
    }
  }

  private Connection connect() {
    try {
      return dataSource.getConnection();
    } catch (SQLException e) {
      throw new SqlFailure("connect", e);
    }
  }

  private void follow(AlertTail tail) throws SQLException, InterruptedException {
    while (!closing) {
      if (open.get() == 0) {
        asleep = true;
        bell.acquire();
        continue;
      }
      AlertBook.Horizon horizon = tail.horizon(asleep ? 0 : recent.end());
      if (asleep) {
        // Readers read what lies before from the database, if they want it.
        asleep = false;
        show(RecentAlerts.startingAt(horizon.settled()));
      }
      while (recent.end() < horizon.settled()) {
        show(following(tail, horizon.settled()));
      }
      listen(horizon.settled() < horizon.reached() ? UNSETTLED : config.poll());
    }
  }

  private RecentAlerts following(AlertTail tail, long settled) throws SQLException {
    List<AlertFrame> next =
        tail.range(recent.end(), settled, config.batch()).stream().map(frames::of).toList();
    read.increment(next.size());
    long end = next.size() < config.batch() ? settled : next.get(next.size() - 1).id();
    return recent.plus(next, end, config.recent());
  }

  private void show(RecentAlerts now) {
    recent = now;
    lanes.values().forEach(lane -> lane.execute(() -> lane.deliver(now)));
  }

  private void listen(Duration patience) throws InterruptedException {
    if (bell.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }

  private static boolean paused(Exception cause) {
    LOG.warnf("alert streams wait for the database: %s", cause.getMessage());
    try {
      Thread.sleep(PAUSE.toMillis());
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
