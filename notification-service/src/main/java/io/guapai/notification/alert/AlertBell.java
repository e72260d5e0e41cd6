package io.guapai.notification.alert;

import io.agroal.api.AgroalDataSource;
import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.guapai.runtime.sql.SqlFailure;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rings when any replica raised alerts. One thread of the process listens to PostgreSQL, however
 * many streams wait; a notification that was lost costs at most the look-anyway interval.
 */
@ApplicationScoped
public class AlertBell {

  private static final Logger LOG = Logger.getLogger(AlertBell.class);
  private static final Duration LOOK_ANYWAY = Duration.ofSeconds(1);

  private final AgroalDataSource dataSource;
  private final Set<UniEmitter<? super Long>> waiting = ConcurrentHashMap.newKeySet();
  private volatile long last;
  private volatile boolean closing;
  private @Nullable Thread thread;

  public AlertBell(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(this::run, "alert-bell");
    thread.setDaemon(true);
    thread.start();
  }

  /** Wakes the waiting streams for their end: a shutdown waits for open requests. */
  void close(@Observes ShutdownDelayInitiatedEvent event) {
    closing = true;
    ring();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    closing = true;
    ring();
    if (thread != null) {
      thread.interrupt();
      thread.join(Duration.ofSeconds(5).toMillis());
    }
  }

  /** The highest id known to be raised; all lower ones are visible. */
  long last() {
    return last;
  }

  /** Whether the service is about to stop, so that streams end. */
  boolean closing() {
    return closing;
  }

  /** Completes with the highest id once it is beyond a position, or when the service stops. */
  Uni<Long> beyond(long position) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              waiting.add(emitter);
              emitter.onTermination(() -> waiting.remove(emitter));
              // Asked after it was added, so that no ring falls between.
              if (last > position || closing) {
                emitter.complete(last);
              }
            });
  }

  private void ring() {
    long reached = last;
    for (UniEmitter<? super Long> emitter : waiting) {
      waiting.remove(emitter);
      emitter.complete(reached);
    }
  }

  private void run() {
    while (!closing) {
      try (Connection listener = Scopes.with(Scope.SYSTEM, this::connect);
          Statement statement = listener.createStatement()) {
        statement.execute("listen alert");
        PGConnection notifications = listener.unwrap(PGConnection.class);
        while (!closing) {
          look(statement);
          notifications.getNotifications(Math.toIntExact(LOOK_ANYWAY.toMillis()));
        }
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

  private void look(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select coalesce(max(id), 0) from alert")) {
      row.next();
      long reached = row.getLong(1);
      if (reached > last) {
        last = reached;
        ring();
      }
    }
  }

  private static boolean paused(Exception cause) {
    LOG.warnf("alert streams wait for the database: %s", cause.getMessage());
    try {
      Thread.sleep(LOOK_ANYWAY.toMillis());
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
