package io.guapai.testing.embedded;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
  @TempDir static Path directory;
  static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = new EmbeddedDatabase(DatabaseSettings.forTests(directory)).start();
    database.ensureDatabase("guapai_some");
  }

  @AfterAll
  static void stop() {
    database.close();
    assertFalse(Files.exists(directory.resolve("postgresql")), "data of a test are not kept");
  }

  @Test
  void theApplicationConnectsButCreatesNothing() throws SQLException {
    try (Connection connection = database.connect("guapai_some", EmbeddedDatabase.APP);
        Statement sql = connection.createStatement()) {
      SQLException refusal =
          assertThrows(SQLException.class, () -> sql.execute("create table mine (id int)"));
      assertEquals("42501", refusal.getSQLState());
    }
  }

  @Test
  void theOwnerCreatesTables() throws SQLException {
    try (Connection connection = database.connect("guapai_some", EmbeddedDatabase.OWNER);
        Statement sql = connection.createStatement()) {
      sql.execute("create table theirs (id int)");
      try (ResultSet row =
          sql.executeQuery("select tableowner from pg_tables where tablename = 'theirs'")) {
        assertTrue(row.next());
        assertEquals(EmbeddedDatabase.OWNER, row.getString(1));
      }
    }
  }

  @Test
  void aStopEndsTheProcessAndAStartFindsTheDataAgain() throws SQLException {
    database.ensureDatabase("guapai_again");
    try (Connection connection = database.connect("guapai_again", EmbeddedDatabase.OWNER);
        Statement sql = connection.createStatement()) {
      sql.execute("create table kept as select 7 as id");
    }
    long pid = database.pid();
    database.stop();
    await().until(() -> ProcessHandle.of(pid).map(p -> !p.isAlive()).orElse(true));
    assertThrows(
        SQLException.class, () -> database.connect("guapai_again", EmbeddedDatabase.APP).close());

    database.start();
    database.ensureDatabase("guapai_again");
    try (Connection connection = database.connect("guapai_again", EmbeddedDatabase.OWNER);
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery("select id from kept")) {
      assertTrue(row.next());
      assertEquals(7, row.getInt(1));
    }
  }

  @Test
  void aBusyPortIsRefusedInOneLine() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      DatabaseSettings settings =
          new DatabaseSettings(
              directory.resolve("busy"),
              other.getLocalPort(),
              true,
              false,
              directory.resolve("busy.log"));
      IllegalStateException refusal =
          assertThrows(
              IllegalStateException.class, () -> new EmbeddedDatabase(settings).start().close());
      assertEquals(
          "port " + other.getLocalPort() + " for PostgreSQL is busy", refusal.getMessage());
    }
  }

  @Test
  @Timeout(15)
  void aCorruptDataFolderIsRefusedWithTheServersReason() throws Exception {
    Path corrupt = Files.createDirectories(directory.resolve("corrupt"));
    Files.writeString(corrupt.resolve("postgresql.conf"), "");
    Files.writeString(corrupt.resolve("PG_VERSION"), "18");
    DatabaseSettings settings =
        new DatabaseSettings(
            corrupt, FreePorts.next(), true, false, directory.resolve("corrupt.log"));
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class, () -> new EmbeddedDatabase(settings).start().close());
    assertEquals(
        "PostgreSQL does not start in "
            + corrupt
            + ": FATAL:  data directory \""
            + corrupt
            + "\" has invalid permissions",
        refusal.getMessage());
  }
}
