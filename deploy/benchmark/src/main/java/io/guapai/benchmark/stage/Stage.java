package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockFile;
import io.guapai.local.process.Console;
import io.guapai.local.process.FolderLock;
import io.guapai.local.process.Leftovers;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.UserDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a run needs, in one folder: the servers, the replicas, their clock, and two databases on
 * the one server, alike to the last row: one for the service, one for the bare statements.
 */
public final class Stage implements AutoCloseable {

  private static final String BARE = "guapai_hazard_bare";

  private static final String CHANGES =
      "select sum(n_tup_ins + n_tup_upd + n_tup_del) from pg_stat_user_tables";

  private final Path root;
  private final Path data;
  private final Path logs;
  private final FolderLock lock;
  private final Console console;
  private final Servers servers;
  private final ClockFile clock;
  private @Nullable Replicas replicas;
  private boolean closed;

  private Stage(Path root, Path data, Path logs, FolderLock lock) throws IOException {
    this.root = root;
    this.data = data;
    this.logs = logs;
    this.lock = lock;
    this.console =
        new Console(
            new PrintStream(logs.resolve("processes.log").toFile(), StandardCharsets.UTF_8));
    this.servers = new Servers(data, logs);
    this.clock = new ClockFile(data.resolve("clock"));
  }

  /**
   * Starts the servers in a fresh folder.
   *
   * @throws Refusal when hazard-service is not built, or another run is on
   */
  public static Stage open(Path root, Path target) throws IOException, SQLException {
    if (!Files.exists(Service.HAZARD.jar(root))) {
      throw new Refusal("hazard-service is not built: there is no " + Service.HAZARD.jar(root));
    }
    Path data = Files.createDirectories(target.resolve("data")).toRealPath();
    FolderLock lock =
        FolderLock.take(data).orElseThrow(() -> new Refusal("Another run is on in " + data));
    Path logs = target.resolve("logs");
    UserDirectory.delete(logs);
    Files.createDirectories(logs);
    new Leftovers(new Console(System.out)).endProcesses(data);
    UserDirectory.delete(data.resolve("postgresql"));
    UserDirectory.delete(data.resolve("kafka"));
    Files.deleteIfExists(data.resolve("clock"));
    Stage stage = new Stage(root, data, logs, lock);
    Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
    stage.servers.start();
    return stage;
  }

  /** Starts this many replicas of the service. */
  public void startReplicas(int count) {
    replicas = Replicas.start(count, root, data, logs, servers, clock, console);
  }

  public void stopReplicas() {
    if (replicas != null) {
      replicas.close();
      replicas = null;
    }
  }

  /** The database that the replicas work on. */
  public Db service() {
    return new Db(servers.database(), Service.HAZARD.database());
  }

  /** The database of the bare statements. */
  public Db bare() {
    return new Db(servers.database(), BARE);
  }

  /**
   * Makes the bare statements' database a copy of the service's, file by file. The replicas must be
   * stopped.
   */
  public void copyDatabase() {
    new Db(servers.database(), "postgres")
        .run(
            "drop database if exists " + BARE + " with (force)",
            "create database %s template %s strategy file_copy"
                .formatted(BARE, Service.HAZARD.database()));
  }

  /**
   * Waits until the replicas have done all that is to be done at the time that their clock shows:
   * three looks, a second apart, find nothing written.
   */
  public void awaitQuiet() throws InterruptedException {
    Db db = service();
    long last = -1;
    for (int same = 0; same < 3; ) {
      long now = db.number(CHANGES) + db.number("select count(*) from outbox");
      same = now == last ? same + 1 : 0;
      last = now;
      Thread.sleep(1_000);
    }
  }

  /** The clock of the replicas. */
  public ClockFile clock() {
    return clock;
  }

  public String brokers() {
    return servers.brokers();
  }

  public Map<String, String> databaseSettings() {
    return servers.settings();
  }

  /** Ends everything and deletes the data; the logs stay. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    stopReplicas();
    servers.close();
    UserDirectory.delete(data.resolve("postgresql"));
    UserDirectory.delete(data.resolve("kafka"));
    lock.close();
  }
}
