package io.guapai.benchmark.idle;

import io.guapai.benchmark.stage.Commands;
import io.guapai.benchmark.stage.Processor;
import io.guapai.local.instance.Instance;
import io.guapai.local.instance.InstanceState;
import io.guapai.testing.embedded.FreePorts;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;

/** A platform that was started by its own command, and is ended by it. */
final class LocalPlatform implements AutoCloseable {

  private final Path root;
  private final int port;
  private final double startSeconds;
  private boolean closed;

  private LocalPlatform(Path root, int port, double startSeconds) {
    this.root = root;
    this.port = port;
    this.startSeconds = startSeconds;
    // A measurement that is broken off leaves nothing running.
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * Starts the platform of a checkout on empty databases; it is ready on return.
   *
   * @throws io.guapai.local.Refusal with the command's words when it fails
   */
  static LocalPlatform up(Path root) {
    int port = FreePorts.next();
    long begin = System.nanoTime();
    Commands.run(command(root, "up"), "--detach", "--empty", "--port", String.valueOf(port));
    return new LocalPlatform(root, port, (System.nanoTime() - begin) / 1e9);
  }

  private static String command(Path root, String name) {
    return root.resolve("deploy/local").resolve(name).toString();
  }

  double startSeconds() {
    return startSeconds;
  }

  /** MiB of each process, PostgreSQL's as one. */
  Map<String, Double> memory() {
    return each(Processor::memoryOfFamily, Processor::memory);
  }

  /** Processor seconds that each process has used, PostgreSQL's as one. */
  Map<String, Double> processor() {
    return each(Processor::secondsOfFamily, Processor::seconds);
  }

  private Map<String, Double> each(LongToDoubleFunction ofFamily, LongToDoubleFunction ofProcess) {
    InstanceState state = Instance.at(port).state();
    Map<String, Double> figures = new LinkedHashMap<>();
    state
        .services()
        .forEach(service -> figures.put(service.name(), ofProcess.applyAsDouble(service.pid())));
    figures.put("launcher", ofProcess.applyAsDouble(state.launcher()));
    figures.put("kafka", ofProcess.applyAsDouble(Objects.requireNonNull(state.broker()).pid()));
    figures.put(
        "postgresql", ofFamily.applyAsDouble(Objects.requireNonNull(state.database()).pid()));
    return figures;
  }

  /** Transactions that PostgreSQL has ended since it began to count. */
  long transactions() {
    String url = Objects.requireNonNull(Instance.at(port).state().database()).url();
    try (Connection connection =
            DriverManager.getConnection(url + "postgres", "postgres", "guapai");
        Statement sql = connection.createStatement();
        ResultSet row =
            sql.executeQuery("select sum(xact_commit + xact_rollback) from pg_stat_database")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL cannot be asked: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    Commands.run(command(root, "down"), "--port", String.valueOf(port));
  }
}
