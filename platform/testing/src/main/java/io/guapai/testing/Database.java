package io.guapai.testing;

import io.guapai.testing.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The tests' database: taken away and given back, or asked directly. */
public final class Database {
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

  private static Connection as(String role) throws SQLException {
    String url = SharedServers.get().jdbcUrl(SharedServers.DATABASE);
    return DriverManager.getConnection(url, role, EmbeddedDatabase.PASSWORD);
  }
}
