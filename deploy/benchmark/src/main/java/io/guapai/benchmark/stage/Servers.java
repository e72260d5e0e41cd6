package io.guapai.benchmark.stage;

import io.guapai.local.process.Service;
import io.guapai.testing.embedded.BrokerSettings;
import io.guapai.testing.embedded.DatabaseSettings;
import io.guapai.testing.embedded.EmbeddedBroker;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.FreePorts;
import io.guapai.testing.embedded.Identity;
import io.guapai.testing.embedded.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL that waits for the disk at every commit, Kafka, and an issuer of tokens. */
final class Servers implements AutoCloseable {

  /** Set for both sides alike: memory for the whole data, and times of commits to measure by. */
  private static final Map<String, String> DATABASE =
      Map.of(
          "track_commit_timestamp", "on",
          "shared_buffers", "1GB",
          "max_wal_size", "8GB",
          "checkpoint_timeout", "30min");

  private static final List<String> SHOWN =
      List.of(
          "server_version",
          "fsync",
          "synchronous_commit",
          "full_page_writes",
          "shared_buffers",
          "max_wal_size",
          "checkpoint_timeout",
          "autovacuum",
          "track_commit_timestamp");

  private static final String QUIET = ".level=WARNING\nhandlers=java.util.logging.ConsoleHandler\n";

  private final EmbeddedDatabase database;
  private final EmbeddedBroker broker;
  private final TokenIssuer issuer;

  Servers(Path data, Path logs, List<String> jvm) throws IOException {
    database =
        new EmbeddedDatabase(
            new DatabaseSettings(
                data.resolve("postgresql"),
                FreePorts.next(),
                true,
                true,
                logs.resolve("postgresql.log")));
    Path logging = Files.writeString(data.resolve("logging.properties"), QUIET);
    List<String> flags = new ArrayList<>(jvm);
    flags.add("-Djava.util.logging.config.file=" + logging);
    broker =
        EmbeddedBroker.asChild(
            new BrokerSettings(data.resolve("kafka"), FreePorts.next()),
            flags,
            logs.resolve("kafka.log"));
    issuer = new TokenIssuer(FreePorts.next(), null);
  }

  void start() throws SQLException {
    issuer.start();
    broker.start();
    database.start();
    try (Connection connection = database.connect("postgres", "postgres");
        Statement sql = connection.createStatement()) {
      for (Map.Entry<String, String> setting : DATABASE.entrySet()) {
        sql.execute("alter system set " + setting.getKey() + " = '" + setting.getValue() + "'");
      }
    }
    database.stop();
    database.start();
    for (Service service : Service.values()) {
      database.ensureDatabase(service.database());
    }
  }

  /** Makes all databases anew, without a table. */
  void emptyDatabases() {
    Db server = new Db(database, "postgres");
    for (Service service : Service.values()) {
      server.run("drop database if exists " + service.database() + " with (force)");
      database.ensureDatabase(service.database());
    }
  }

  String token(Identity identity) {
    return issuer.token(identity);
  }

  /** Process id of PostgreSQL's first process, whose children all others are. */
  long databasePid() {
    return database.pid();
  }

  long brokerPid() {
    return broker.pid();
  }

  /** The database server's settings that bear on the figures. */
  Map<String, String> settings() {
    Db db = new Db(database, "postgres");
    Map<String, String> settings = new LinkedHashMap<>();
    for (String name : SHOWN) {
      settings.put(
          name, db.query("select current_setting(?)", row -> row.getString(1), name).get(0));
    }
    return settings;
  }

  EmbeddedDatabase database() {
    return database;
  }

  String brokers() {
    return broker.bootstrapServers();
  }

  /** What a replica is told about its surroundings, apart from its database. */
  Map<String, String> environment() {
    return Map.of(
        "KAFKA_BOOTSTRAP_SERVERS", brokers(),
        "QUARKUS_OIDC_AUTH_SERVER_URL", issuer.issuerUrl());
  }

  @Override
  public void close() {
    issuer.close();
    broker.stop();
    database.stop();
  }
}
