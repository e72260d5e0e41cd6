package io.guapai.systemtest;

import io.guapai.local.process.Console;
import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Service;
import io.guapai.local.process.ServiceProcess;
import io.guapai.testing.embedded.BrokerLogin;
import io.guapai.testing.embedded.BrokerSettings;
import io.guapai.testing.embedded.DatabaseSettings;
import io.guapai.testing.embedded.EmbeddedBroker;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.Identity;
import io.guapai.testing.embedded.TokenIssuer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Packaged services on a broker that asks for a name and a password. */
final class SaslServers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final BrokerLogin LOGIN = new BrokerLogin("guapai", "a-secret");

  private final Path directory;
  private final EmbeddedDatabase database;
  private final EmbeddedBroker broker;
  private final TokenIssuer issuer;
  private final Map<Service, ServiceProcess> processes = new EnumMap<>(Service.class);

  SaslServers(Path directory) throws IOException {
    this.directory = directory;
    database = new EmbeddedDatabase(DatabaseSettings.forTests(directory));
    broker =
        EmbeddedBroker.asChild(
            new BrokerSettings(directory.resolve("kafka"), FreePorts.next(), LOGIN),
            JavaCommand.flags(directory),
            directory.resolve("kafka.log"));
    issuer = new TokenIssuer(FreePorts.next(), null);
  }

  /** Starts the servers and these services; all are ready when this returns. */
  void start(Service... services) {
    issuer.start();
    broker.start();
    database.start();
    for (Service service : services) {
      database.ensureDatabase(service.database());
      int port = FreePorts.next();
      Path application = service.application(Platform.inRepository("."));
      ServiceProcess process =
          new ServiceProcess(
              new ServiceProcess.Plan(
                  service.title(),
                  port,
                  application,
                  JavaCommand.application(JavaCommand.flags(directory), application),
                  environment(service, port),
                  directory.resolve(service.title() + ".log")),
              new Console(System.out),
              () -> {});
      processes.put(service, process);
      process.start();
    }
    processes.values().forEach(process -> process.awaitReady(PATIENCE));
  }

  private Map<String, String> environment(Service service, int port) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service.database()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("QUARKUS_FLYWAY_USERNAME", EmbeddedDatabase.OWNER);
    environment.put("QUARKUS_FLYWAY_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuerUrl());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers());
    LOGIN
        .clientSettings()
        .forEach(
            (name, value) ->
                environment.put("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
    return environment;
  }

  String brokers() {
    return broker.bootstrapServers();
  }

  HttpRequest.Builder request(Service service, String path, Identity caller) {
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + processes.get(service).port() + path))
        .header("Authorization", "Bearer " + issuer.token(caller));
  }

  @Override
  public void close() {
    processes.values().forEach(ServiceProcess::stop);
    issuer.close();
    broker.close();
    database.close();
  }
}
