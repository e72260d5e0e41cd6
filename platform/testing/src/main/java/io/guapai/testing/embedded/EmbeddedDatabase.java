package io.guapai.testing.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL from binaries on the class path, on the loopback address, with the two roles of the
 * platform: {@link #OWNER} owns the tables, {@link #APP} owns nothing and so is held by row-level
 * security. It can be stopped and started again on the same port and data.
 */
public final class EmbeddedDatabase implements AutoCloseable {
  public static final String OWNER = "guapai_owner";
  public static final String APP = "guapai_app";

  /** Both roles' password; the server trusts the loopback address and does not ask for it. */
  public static final String PASSWORD = "guapai";

  private final DatabaseSettings settings;
  private @Nullable EmbeddedPostgres server;

  public EmbeddedDatabase(DatabaseSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @throws IllegalStateException with one clear line when it cannot be started
   */
  public synchronized EmbeddedDatabase start() {
    if (server != null) {
      return this;
    }
    refuseBusyPort();
    try {
      server = DatabaseStart.of(settings);
      createRoles();
      return this;
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(reason(e), e);
    }
  }

  /** Stops the server; its data stay unless the settings say otherwise. */
  public synchronized void stop() {
    if (server == null) {
      return;
    }
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    } finally {
      server = null;
    }
  }

  @Override
  public void close() {
    stop();
    if (!settings.keep()) {
      UserDirectory.delete(settings.directory());
    }
  }

  /** Whether the server runs; false also when somebody else ended it. */
  public synchronized boolean isAlive() {
    return server != null
        && Files.exists(pidFile(settings.directory()))
        && ProcessHandle.of(pid()).map(ProcessHandle::isAlive).orElse(false);
  }

  /** Creates the database if absent: owned by {@link #OWNER}, open to {@link #APP}. */
  public void ensureDatabase(String name) {
    if (!name.matches("[a-z_]+")) {
      throw new IllegalArgumentException("not a database name: " + name);
    }
    try (Connection connection = connect("postgres", "postgres");
        Statement sql = connection.createStatement()) {
      if (exists(sql, "select 1 from pg_database where datname = '" + name + "'")) {
        return;
      }
      sql.execute("create database " + name + " owner " + OWNER);
      sql.execute("revoke all on database " + name + " from public");
      sql.execute("grant connect on database " + name + " to " + APP);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name, e);
    }
    try (Connection connection = connect(name, "postgres");
        Statement sql = connection.createStatement()) {
      sql.execute("revoke create on schema public from public");
      sql.execute("grant usage on schema public to " + APP);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot prepare database " + name, e);
    }
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + settings.port() + "/" + database;
  }

  public int port() {
    return settings.port();
  }

  public Connection connect(String database, String user) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database), user, PASSWORD);
  }

  /** Process id of the postmaster as it wrote it into its data folder. */
  public long pid() {
    try {
      return Long.parseLong(Files.readAllLines(pidFile(settings.directory())).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL is not running", e);
    }
  }

  /** Where a postmaster with this data folder keeps its process id while it runs. */
  public static Path pidFile(Path directory) {
    return directory.resolve("postmaster.pid");
  }

  private void createRoles() {
    try (Connection connection = connect("postgres", "postgres");
        Statement sql = connection.createStatement()) {
      for (String role : new String[] {OWNER, APP}) {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + role + "'")) {
          sql.execute("create role " + role + " login password '" + PASSWORD + "'");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the roles", e);
    }
  }

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      return rows.next();
    }
  }

  // The library attaches to whatever server already answers on the port, without a word.
  private void refuseBusyPort() {
    if (!FreePorts.isFree(settings.port())) {
      throw new IllegalStateException("port " + settings.port() + " for PostgreSQL is busy");
    }
  }

  private String reason(Exception e) {
    String base = "PostgreSQL does not start in " + settings.directory();
    if (isRoot() && !Files.exists(settings.directory().resolve("PG_VERSION"))) {
      return base
          + ": it refuses root where user namespaces are not allowed; start as an ordinary user";
    }
    return base + ": " + e.getMessage();
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
