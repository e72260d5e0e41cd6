package io.guapai.benchmark.beside;

import io.guapai.benchmark.stage.Together;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Rows written by plain JDBC batches: what a program without any platform would do. */
public final class BareBatches {

  private BareBatches() {}

  /**
   * Writes rows in batches, a commit each.
   *
   * @param connections that share the batches
   * @return seconds from the first statement to the last commit, without connecting
   */
  public static double write(BareTables tables, List<Rows> rows, int batch, int connections)
      throws InterruptedException {
    tables.empty();
    List<Rows> pieces = rows.stream().flatMap(each -> each.pieces(batch).stream()).toList();
    BlockingQueue<Connection> free = new LinkedBlockingQueue<>();
    try {
      for (int i = 0; i < connections; i++) {
        free.add(connect(tables));
      }
      return Together.seconds(
          connections,
          pieces,
          piece -> {
            Connection connection = Objects.requireNonNull(free.poll());
            write(connection, piece);
            free.add(connection);
          });
    } catch (SQLException e) {
      throw new IllegalStateException("bare batches: " + e.getMessage(), e);
    } finally {
      free.forEach(BareBatches::close);
    }
  }

  /** Writes rows one by one on one connection; returns the milliseconds of each with its commit. */
  public static List<Double> single(BareTables tables, Rows rows) {
    tables.empty();
    List<Double> times = new ArrayList<>();
    try (Connection connection = connect(tables)) {
      for (Rows one : rows.pieces(1)) {
        long begin = System.nanoTime();
        write(connection, one);
        times.add((System.nanoTime() - begin) / 1e6);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("bare rows: " + e.getMessage(), e);
    }
    return times;
  }

  private static Connection connect(BareTables tables) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("stringtype", "unspecified");
    Connection connection =
        DriverManager.getConnection(tables.db().server().jdbcUrl(tables.db().name()), properties);
    connection.setAutoCommit(false);
    return connection;
  }

  private static void write(Connection connection, Rows piece) {
    try (PreparedStatement statement = connection.prepareStatement(piece.insert())) {
      for (String[] row : piece.values()) {
        for (int i = 0; i < row.length; i++) {
          statement.setString(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("into " + piece.table() + ": " + e.getMessage(), e);
    }
  }

  private static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
