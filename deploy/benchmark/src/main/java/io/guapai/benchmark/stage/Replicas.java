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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** hazard-service as processes of its own, as many as asked. */
final class Replicas implements AutoCloseable {

  /** Prefix of the name by which PostgreSQL knows a replica's connections. */
  static final String NAME = "replica-";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** The heap that the chart's limits leave to a service, and the full compiler. */
  private static final List<String> LOAD = List.of("-Xmx460m", "-XX:TieredStopAtLevel=4");

  private final List<ServiceProcess> processes = new ArrayList<>();

  /** The flags of a JVM under load; of two that say the same, Java takes the later. */
  static List<String> flags(Path data) {
    List<String> flags = new ArrayList<>(JavaCommand.flags(data));
    flags.addAll(LOAD);
    return flags;
  }

  private Replicas() {}

  /** Starts replicas; all are ready when this returns. */
  static Replicas start(
      int count, Path root, Path data, Path logs, Servers servers, ClockFile clock, Console log) {
    Replicas replicas = new Replicas();
    for (int number = 1; number <= count; number++) {
      String name = NAME + number;
      int port = FreePorts.next();
      List<String> command = new ArrayList<>(List.of(JavaCommand.java()));
      command.addAll(flags(data));
      command.addAll(List.of("-jar", Service.HAZARD.jar(root).toString()));
      Map<String, String> environment = new HashMap<>(servers.environment());
      environment.put("QUARKUS_PROFILE", "local");
      environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
      environment.put(
          "QUARKUS_DATASOURCE_JDBC_URL",
          servers.database().jdbcUrl(Service.HAZARD.database()) + "?ApplicationName=" + name);
      environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.APP);
      environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
      environment.put("QUARKUS_FLYWAY_USERNAME", EmbeddedDatabase.OWNER);
      environment.put("QUARKUS_FLYWAY_PASSWORD", EmbeddedDatabase.PASSWORD);
      environment.put("GUAPAI_CLOCK_FILE", clock.file().toString());
      ServiceProcess process =
          new ServiceProcess(
              new ServiceProcess.Plan(
                  name, port, command, environment, logs.resolve(name + ".log")),
              log,
              () -> {});
      replicas.processes.add(process);
    }
    try {
      replicas.processes.forEach(ServiceProcess::start);
      replicas.processes.forEach(process -> process.awaitReady(PATIENCE));
    } catch (RuntimeException e) {
      replicas.close();
      throw e;
    }
    return replicas;
  }

  @Override
  public void close() {
    processes.forEach(ServiceProcess::stop);
  }
}
