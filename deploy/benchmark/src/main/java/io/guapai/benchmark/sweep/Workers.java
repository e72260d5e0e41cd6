package io.guapai.benchmark.sweep;

import io.guapai.benchmark.stage.Db;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sees which connection runs which writing transaction, by looking at PostgreSQL's own list fifty
 * times a second. Afterwards the rows tell by which transaction they were written, and when that
 * was committed.
 */
final class Workers implements AutoCloseable {

  static final String UNKNOWN = "unknown";

  private static final String ACTIVE =
      "select backend_xid::text, application_name, xact_start from pg_stat_activity"
          + " where datname = current_database() and backend_xid is not null"
          + " and pid <> pg_backend_pid()";

  private static final String WRITTEN =
      "select h.xmin::text, count(*), pg_xact_commit_timestamp(h.xmin)%s group by 1, 3";

  private static final String LOG = "select (pg_current_wal_lsn() - '0/0')::bigint";

  private record Seen(String worker, Instant begin) {}

  private record Active(String transaction, Seen seen) {}

  private record Written(String transaction, long rows, Instant commit) {}

  private final Db db;
  private final Falling falling;
  private final Map<String, Seen> seen = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::watch, "workers");
  private final long logBegin;
  private volatile boolean watching = true;

  private Workers(Db db, Falling falling) {
    this.db = db;
    this.falling = falling;
    this.logBegin = db.number(LOG);
  }

  static Workers watch(Db db, Falling falling) {
    Workers workers = new Workers(db, falling);
    workers.thread.start();
    return workers;
  }

  private void watch() {
    try (Connection connection = db.connect("benchmark", "postgres")) {
      while (watching) {
        for (Active active : Db.query(connection, ACTIVE, Workers::active)) {
          seen.putIfAbsent(active.transaction(), active.seen());
        }
        Thread.sleep(20);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot watch " + db.name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Active active(ResultSet row) throws SQLException {
    return new Active(row.getString(1), new Seen(row.getString(2), instant(row)));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject(3, OffsetDateTime.class).toInstant();
  }

  /** What the rows of a sweep that began at this instant say of it. */
  Run run(int notDue, int round, Instant deadline) {
    double logged = (db.number(LOG) - logBegin) / 1024.0 / 1024.0;
    List<Written> all =
        db.query(
            WRITTEN.formatted(falling.entries()),
            row -> new Written(row.getString(1), row.getLong(2), instant(row)));
    Map<String, Long> shares = new TreeMap<>();
    Instant first = Instant.MAX;
    Instant last = deadline;
    for (Written written : all) {
      Seen by = seen.get(written.transaction());
      shares.merge(by == null ? UNKNOWN : by.worker(), written.rows(), Long::sum);
      Instant begin = by == null ? written.commit() : by.begin();
      first = begin.isBefore(first) ? begin : first;
      last = written.commit().isAfter(last) ? written.commit() : last;
    }
    return new Run(
        notDue, round, seconds(deadline, last), seconds(first, last), null, logged, shares);
  }

  static double seconds(Instant from, Instant to) {
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  @Override
  public void close() {
    watching = false;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
