package io.guapai.testing;

import io.guapai.testing.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The tests' database: taken away and given back, or asked directly. */
public final class Database {
  private static @Nullable Connection kept;

  private Database() {}

  /** Ends the server; every open connection breaks. */
  public static void stop() {
    SharedServers.get().stopDatabase();
  }

  /** Starts the server again on the same address with the same data. */
  public static void start() {
    SharedServers.get().startDatabase();
  }

  /** A connection as the owner of the tables, whom row-level security does not hold. */
  public static Connection asOwner() throws SQLException {
    return as(EmbeddedDatabase.OWNER);
  }

  /** A connection as the role that the service itself uses. */
  public static Connection asApplication() throws SQLException {
    return as(EmbeddedDatabase.APP);
  }

  /**
   * Whether a query finds a row now. A test asks so again and again until it does, which a
   * connection of its own for each time made dear.
   */
  public static synchronized boolean finds(String query, Object... parameters) throws SQLException {
    if (kept == null || !kept.isValid(1)) {
      kept = asOwner();
    }
    try (PreparedStatement asked = kept.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        asked.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = asked.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static Connection as(String role) throws SQLException {
    String url = SharedServers.get().jdbcUrl(SharedServers.DATABASE);
    return DriverManager.getConnection(url, role, EmbeddedDatabase.PASSWORD);
  }
}
