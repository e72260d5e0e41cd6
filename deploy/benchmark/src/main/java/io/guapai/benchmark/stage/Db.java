package io.guapai.benchmark.stage;

import io.guapai.testing.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One of the databases, used as the superuser: what prepares and looks must not be held back. */
public record Db(EmbeddedDatabase server, String name) {

  /** Makes a value of the current row. */
  @FunctionalInterface
  public interface RowMapper<R> {
    R map(ResultSet row) throws SQLException;
  }

  /** A connection that PostgreSQL shows under this name. */
  public Connection connect(String applicationName, String user) throws SQLException {
    Connection connection = server.connect(name, user);
    connection.setClientInfo("ApplicationName", applicationName);
    return connection;
  }

  /** Runs statements one after the other, each in a transaction of its own. */
  public void run(String... statements) {
    try (Connection connection = server.connect(name, "postgres");
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("in " + name + ": " + e.getMessage(), e);
    }
  }

  /** Runs a query and maps each row. */
  public <R> List<R> query(String query, RowMapper<R> mapper, Object... parameters) {
    try (Connection connection = server.connect(name, "postgres")) {
      return query(connection, query, mapper, parameters);
    } catch (SQLException e) {
      throw new IllegalStateException("in " + name + ": " + e.getMessage(), e);
    }
  }

  /** Runs a query on a connection that stays open. */
  public static <R> List<R> query(
      Connection connection, String query, RowMapper<R> mapper, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<R> found = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(mapper.map(rows));
        }
      }
      return found;
    }
  }

  /** The columns of a table that can be written, in their order. */
  public List<String> columns(String table) {
    return query(
        "select attname from pg_attribute where attrelid = ?::regclass and attnum > 0"
            + " and not attisdropped and attgenerated = '' order by attnum",
        row -> row.getString(1),
        table);
  }

  /** The number that a query answers. */
  public long number(String query, Object... parameters) {
    return query(query, row -> row.getLong(1), parameters).get(0);
  }
}
