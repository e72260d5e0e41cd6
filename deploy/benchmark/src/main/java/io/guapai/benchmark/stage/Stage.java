package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.instance.ClockFile;
import io.guapai.local.process.Console;
import io.guapai.local.process.FolderLock;
import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Leftovers;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import io.guapai.testing.embedded.UserDirectory;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All that a run needs, in one folder: the servers, the services as processes, their clock. */
public final class Stage implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path data;
  private final Path logs;
  private final FolderLock lock;
  private final List<String> flags;
  private final Servers servers;
  private final ClockFile clock;
  private final Topics topics;
  private final Services services;
  private final Map<Service, Tables> tables = new EnumMap<>(Service.class);
  private boolean closed;

  private Stage(Path jars, Path data, Path logs, FolderLock lock, List<String> flags)
      throws IOException, SQLException {
    this.data = data;
    this.logs = logs;
    this.lock = lock;
    this.flags = flags;
    this.servers = new Servers(data, logs, flags);
    this.clock = new ClockFile(data.resolve("clock"));
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    servers.start();
    this.topics = new Topics(servers.brokers());
    Console console =
        new Console(
            new PrintStream(logs.resolve("processes.log").toFile(), StandardCharsets.UTF_8));
    this.services =
        new Services(new Replica.Surroundings(jars, flags, logs, servers, clock), topics, console);
  }

  /**
   * Starts the servers in a fresh folder; no service runs yet.
   *
   * @param jars root of a checkout with its services built
   * @param target folder for data and logs
   * @param load whether the JVMs run as they do under load; else as quickly started as can be
   * @throws Refusal when a service is not built, or another run is on
   */
  public static Stage open(Path jars, Path target, boolean load) throws IOException, SQLException {
    for (Service service : Service.values()) {
      if (!Files.exists(service.jar(jars))) {
        throw new Refusal(service.title() + "-service is not built: no " + service.jar(jars));
      }
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
    return new Stage(jars, data, logs, lock, Replica.flags(data, load));
  }

  /** Runs so many replicas of a service, and ends those that ran; all are ready on return. */
  public List<Replica> start(Service service, int count) {
    return services.start(service, count);
  }

  /** Ends all replicas of a service. */
  public void stop(Service service) {
    services.stop(service);
  }

  /** Runs one replica of each service, none of them paused, on tables without a row of work. */
  public void all() {
    services.oneOfEach();
    quiet();
    for (Service service : Service.values()) {
      tables.computeIfAbsent(service, absent -> Tables.of(db(service)));
    }
    empty();
  }

  /**
   * Runs one replica of a service on tables without a row of work; what else runs is paused, so
   * that it has the machine for itself.
   */
  public Replica only(Service service) {
    if (!services.runs(service)) {
      services.start(service, 1);
    }
    alone(service);
    quiet(service);
    tables.computeIfAbsent(service, absent -> Tables.of(db(service)));
    empty(service);
    return replica(service);
  }

  /** Pauses all services but one, so that it has the machine for itself. */
  public Replica alone(Service service) {
    services.pauseOthers(service);
    return replica(service);
  }

  /** Pauses all services but some, so that they have the machine for themselves. */
  public void together(Service... awake) {
    services.pauseOthers(awake);
  }

  /** Takes all rows of work out of all databases. */
  public void empty() {
    empty(Service.values());
  }

  /** Takes all rows of work out of the databases of services, whose jobs are held meanwhile. */
  public void empty(Service... emptied) {
    for (Service service : emptied) {
      if (!Waiting.until(PATIENCE, () -> services.held(service, tables(service)::empty))) {
        throw new Refusal("The tables of " + service.title() + " are never free");
      }
    }
    // One for the whole server: what was written before is no burden on what is measured.
    db("postgres").run("checkpoint");
  }

  /** Ends all services, and makes databases, topics and clock as they were in the beginning. */
  public void reset() {
    services.stopAll();
    tables.clear();
    topics.drop();
    servers.emptyDatabases();
    try {
      Files.deleteIfExists(clock.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until nothing happens any more in all services. */
  public void quiet() {
    quiet(Service.values());
  }

  /** Waits until nothing happens any more in these services. */
  public void quiet(Service... services) {
    Quiet.await(this, services);
  }

  /** The one replica of a service. */
  public Replica replica(Service service) {
    return services.first(service);
  }

  /** The interface of a service for somebody. */
  public Api api(Service service, Identity identity) {
    return new Api(replica(service).port(), servers.token(identity));
  }

  public String token(Identity identity) {
    return servers.token(identity);
  }

  /** The tables of a service in which its work leaves rows; known once {@link #all} was called. */
  public Tables tables(Service service) {
    return Objects.requireNonNull(tables.get(service), service + " has not run");
  }

  public Db db(Service service) {
    return new Db(servers.database(), service.database());
  }

  /** Another database of the server. */
  public Db db(String name) {
    return new Db(servers.database(), name);
  }

  public Topics topics() {
    return topics;
  }

  /** The clock of the services. */
  public ClockFile clock() {
    return clock;
  }

  public String brokers() {
    return servers.brokers();
  }

  /** A folder for whatever is kept while a measurement is on. */
  public Path data() {
    return data;
  }

  /** A folder for what processes say. */
  public Path logs() {
    return logs;
  }

  /** How a JVM is called that runs as the services do. */
  public List<String> java() {
    List<String> command = new ArrayList<>(List.of(JavaCommand.java()));
    command.addAll(flags);
    return command;
  }

  /** Processor seconds that each process has used since it started, PostgreSQL's as one. */
  public Map<String, Double> processor() {
    Map<String, Double> seconds = services.processor();
    seconds.put("postgresql", Processor.secondsOfFamily(servers.databasePid()));
    seconds.put("kafka", Processor.seconds(servers.brokerPid()));
    return seconds;
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
    if (services != null) {
      services.stopAll();
      topics.close();
    }
    servers.close();
    UserDirectory.delete(data.resolve("postgresql"));
    UserDirectory.delete(data.resolve("kafka"));
    UserDirectory.delete(data.resolve("copy"));
    lock.close();
  }
}
