package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.process.Service;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Waits until services have nothing left to do. */
final class Quiet {

  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** Longer than the pause between two turns of a service's jobs. */
  private static final Duration CALM = Duration.ofSeconds(2);

  /** What is written to tables of work; queues and logs of housekeeping come and go. */
  private static final String WRITTEN =
      "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) from pg_stat_user_tables";

  private Quiet() {}

  /**
   * Returns when these services have heard all that was told, told all that they have to tell, and
   * written nothing for longer than their jobs pause.
   *
   * @throws Refusal when that does not come about
   */
  static void await(Stage stage, Service... services) {
    List<Service> all = Arrays.asList(services);
    State state = new State();
    try (Connections databases = Connections.open(stage, all)) {
      boolean quiet =
          Waiting.until(
              PATIENCE,
              () ->
                  state.calm(databases.written())
                      && all.stream().allMatch(service -> idle(stage, service)));
      if (!quiet) {
        throw new Refusal(all + " did not come to rest within " + PATIENCE);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the services cannot be watched", e);
    }
  }

  /** Whether a service has heard and told everything. */
  private static boolean idle(Stage stage, Service service) {
    return stage.db(service).number("select count(*) from outbox") == 0
        && stage.topics().behind(service) == 0;
  }

  /** One to each database: they are asked ten times a second, and to connect is work as well. */
  private record Connections(List<Connection> all) implements AutoCloseable {

    static Connections open(Stage stage, List<Service> services) throws SQLException {
      Connections opened = new Connections(new ArrayList<>());
      try {
        for (Service service : services) {
          opened.all.add(stage.db(service).connect("benchmark", "postgres"));
        }
        return opened;
      } catch (SQLException e) {
        opened.close();
        throw e;
      }
    }

    long written() {
      try {
        long written = 0;
        for (Connection connection : all) {
          written += Db.query(connection, WRITTEN, row -> row.getLong(1)).get(0);
        }
        return written;
      } catch (SQLException e) {
        throw new IllegalStateException("the services cannot be watched", e);
      }
    }

    @Override
    public void close() throws SQLException {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  private static final class State {
    private long last = -1;
    private Instant since = Instant.now();

    boolean calm(long written) {
      Instant now = Instant.now();
      if (written != last) {
        last = written;
        since = now;
      }
      return Duration.between(since, now).compareTo(CALM) > 0;
    }
  }
}
