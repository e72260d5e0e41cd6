package io.guapai.local.launch;

import io.guapai.local.process.JavaCommand;
import io.guapai.local.process.Service;
import io.guapai.local.process.ServiceProcess;
import io.guapai.testing.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a service is called: its command and its environment. */
record ServicePlan(Path root, DataFolder data, Servers servers) {
  /** What a person watching the whole platform need not read; a line each, of a service's log. */
  private static final Map<String, String> LOG_LEVELS =
      Map.of(
          "io.quarkus", "WARN",
          "io.quarkus.hibernate.orm.runtime", "ERROR",
          "io.micrometer.core.instrument", "ERROR",
          "io.smallrye.reactive.messaging", "WARN",
          "org.flywaydb", "ERROR",
          "org.hibernate", "WARN");

  ServiceProcess.Plan of(Service service, int port) {
    List<String> flags = new ArrayList<>(JavaCommand.flags(data.path()));
    LOG_LEVELS.forEach(
        (category, level) ->
            flags.add("-Dquarkus.log.category.\"" + category + "\".level=" + level));
    Path application = service.application(root);
    return new ServiceProcess.Plan(
        service.title(),
        port,
        application,
        JavaCommand.application(flags, application),
        environment(service, port),
        data.log(service.title()));
  }

  private Map<String, String> environment(Service service, int port) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_PROFILE", "local");
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    environment.put("QUARKUS_LOG_CONSOLE_FORMAT", "%d{HH:mm:ss} %-5p %c{1} %s%e%n");
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", servers.database().jdbcUrl(service.database()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("QUARKUS_FLYWAY_USERNAME", EmbeddedDatabase.OWNER);
    environment.put("QUARKUS_FLYWAY_PASSWORD", EmbeddedDatabase.PASSWORD);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", servers.broker().bootstrapServers());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", servers.issuer().issuerUrl());
    environment.put("GUAPAI_CLOCK_FILE", data.clock().file().toString());
    if (Files.exists(data.regions())) {
      environment.put("GUAPAI_REGIONS_EXTRA", data.regions().toString());
    }
    return environment;
  }
}
