package io.guapai.benchmark.stage;

import io.guapai.local.instance.ClockFile;
import io.guapai.local.process.Console;
import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Service;
import io.guapai.local.process.ServiceProcess;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One process of a service. */
public final class Replica {

  /** Prefix of the name by which PostgreSQL knows a replica's connections. */
  public static final String NAME = "replica-";

  /** What one sender may post is no matter of speed. */
  private static final Map<String, String> UNBOUNDED =
      Map.of("GUAPAI_INTAKE_QUOTA_PER_MINUTE", "100000000");

  /** How long Kafka waits for a member of a group that says nothing. */
  private static final Duration SILENCE = Duration.ofMinutes(5);

  /** A replica that is paused for less still has its partitions when it goes on. */
  public static final Duration LONGEST_PAUSE = SILENCE.minusSeconds(30);

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** The heap that the chart leaves to a service, and the full compiler. */
  private static final List<String> LOAD = List.of("-Xmx460m", "-XX:TieredStopAtLevel=4");

  private final ServiceProcess process;
  private @Nullable Instant pausedAt;

  private Replica(ServiceProcess process) {
    this.process = process;
  }

  /**
   * The flags of a JVM; of two that say the same, Java takes the later.
   *
   * @param load whether it is to run as it does under load, or to start quickly
   */
  static List<String> flags(Path data, boolean load) {
    List<String> flags = new ArrayList<>(JavaCommand.flags(data));
    flags.addAll(load ? LOAD : List.of());
    return flags;
  }

  /** Where replicas run and what they are told. */
  record Surroundings(Path jars, List<String> flags, Path logs, Servers servers, ClockFile clock) {}

  /** Begins to start a replica; it is not ready yet. */
  static Replica start(Service service, int number, Surroundings around, Console log) {
    String name = NAME + number;
    int port = FreePorts.next();
    Path application = service.application(around.jars());
    Map<String, String> environment = new HashMap<>(around.servers().environment());
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put(
        "QUARKUS_DATASOURCE_JDBC_URL",
        around.servers().database().jdbcUrl(service.database()) + "?ApplicationName=" + name);
    environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("QUARKUS_FLYWAY_USERNAME", EmbeddedDatabase.OWNER);
    environment.put("QUARKUS_FLYWAY_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false");
    environment.put("KAFKA_SESSION_TIMEOUT_MS", String.valueOf(SILENCE.toMillis()));
    environment.put("GUAPAI_CLOCK_FILE", around.clock().file().toString());
    environment.putAll(service == Service.NOTIFICATION ? UNBOUNDED : Map.of());
    ServiceProcess process =
        new ServiceProcess(
            new ServiceProcess.Plan(
                service.title() + "-" + number,
                port,
                application,
                JavaCommand.application(around.flags(), application),
                environment,
                around.logs().resolve(service.title() + "-" + number + ".log")),
            log,
            () -> {});
    process.start();
    return new Replica(process);
  }

  void awaitReady() {
    process.awaitReady(PATIENCE);
  }

  public int port() {
    return process.port();
  }

  public long pid() {
    return process.pid();
  }

  /** Holds the process where it is; what comes in meanwhile waits. */
  public void pause() {
    signal("STOP");
    pausedAt = Objects.requireNonNullElseGet(pausedAt, Instant::now);
  }

  boolean paused() {
    return pausedAt != null;
  }

  /** Whether it was paused for so long that its consumer groups may have given it up. */
  boolean givenUp() {
    return pausedAt != null && pausedAt.plus(LONGEST_PAUSE).isBefore(Instant.now());
  }

  /** Lets the process go on. */
  public void resume() {
    if (pausedAt != null) {
      signal("CONT");
      pausedAt = null;
    }
  }

  private void signal(String name) {
    Commands.run("kill", "-" + name, String.valueOf(pid()));
  }

  void stop() {
    resume();
    process.stop();
  }
}
