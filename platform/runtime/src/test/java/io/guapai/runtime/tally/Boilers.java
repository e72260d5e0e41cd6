package io.guapai.runtime.tally;

import io.guapai.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;

/** The counted table of the tests, changed directly. */
final class Boilers {

  private Boilers() {}

  /** Runs statements in one transaction, as the service's role in the platform's scope. */
  static void change(String... statements) {
    try (Connection connection = open()) {
      run(connection, statements);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(Arrays.toString(statements), e);
    }
  }

  /** Runs statements as the owner of the tables. */
  static void changeAsOwner(String... statements) {
    try (Connection connection = Database.asOwner()) {
      run(connection, statements);
    } catch (SQLException e) {
      throw new IllegalStateException(Arrays.toString(statements), e);
    }
  }

  /** Folds until nothing is left, whoever else is folding at this moment. */
  static void fold(FoldingTallies folding) {
    try (Connection connection = open();
        Statement sql = connection.createStatement()) {
      boolean left = true;
      while (left) {
        folding.turn(Instant.now());
        try (ResultSet row = sql.executeQuery("select exists (select from tally_addition)")) {
          row.next();
          left = row.getBoolean(1);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JDBC address of the database. */
  static String address() {
    try (Connection connection = Database.asApplication()) {
      return connection.getMetaData().getURL();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A transaction that has begun. */
  static Connection open() throws SQLException {
    Connection connection = Database.asApplication();
    connection.setAutoCommit(false);
    run(connection, "select set_config('guapai.system', 'on', false)");
    return connection;
  }

  static void run(Connection connection, String... statements) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }
}
