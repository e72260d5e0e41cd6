package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import io.guapai.testing.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The same rows by bare statements: as the owner of the tables, so without row-level security, and
 * with nobody who reads the outbox.
 */
final class BareSweep {

  /** As many rows at a time as the service takes. */
  private static final int BATCH = 1_000;

  /** As many connections as there are replicas. */
  private static final int CONNECTIONS = 2;

  private final Db db;
  private final Falling falling;
  private final OffsetDateTime deadline;
  private final String statement;

  BareSweep(Db db, Falling falling, String statement, OffsetDateTime deadline) {
    this.db = db;
    this.deadline = deadline;
    this.falling = falling;
    this.statement = statement;
  }

  /** The connections share the due rows in batches. */
  Run run(int notDue, int round) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    List<Connection> open = new ArrayList<>();
    try (Workers workers = Workers.watch(db, falling)) {
      for (int number = 1; number <= CONNECTIONS; number++) {
        open.add(db.connect("bare-" + number, EmbeddedDatabase.OWNER));
      }
      Instant begin = Instant.now();
      List<Future<?>> sweeps = new ArrayList<>();
      for (Connection connection : open) {
        sweeps.add(threads.submit(() -> sweep(connection)));
      }
      for (Future<?> sweep : sweeps) {
        sweep.get();
      }
      return workers.run(notDue, round, begin);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the bare statement failed: " + e.getCause(), e);
    } catch (SQLException e) {
      throw new IllegalStateException("no connection for the bare statement", e);
    } finally {
      threads.shutdownNow();
      open.forEach(BareSweep::close);
    }
  }

  private @Nullable Void sweep(Connection connection) throws SQLException {
    try (PreparedStatement mark = connection.prepareStatement(statement)) {
      mark.setObject(1, deadline);
      mark.setLong(2, BATCH);
      int marked;
      do {
        marked = mark.executeUpdate();
      } while (marked == BATCH);
    }
    return null;
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("a connection does not close", e);
    }
  }
}
