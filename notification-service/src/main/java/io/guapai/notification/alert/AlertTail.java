package io.guapai.notification.alert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The end of the table of alerts, on a connection that sees them all. */
final class AlertTail implements AutoCloseable {

  private final AlertBook book;
  private final PreparedStatement horizon;
  private final PreparedStatement range;

  AlertTail(Connection connection, AlertBook book) throws SQLException {
    this.book = book;
    this.horizon = connection.prepareStatement(AlertBook.HORIZON);
    this.range = connection.prepareStatement(AlertBook.RANGE);
  }

  /** How far alerts are settled, when they are known to be so up to an id. */
  AlertBook.Horizon horizon(long known) throws SQLException {
    horizon.setLong(1, known);
    try (ResultSet row = horizon.executeQuery()) {
      row.next();
      return AlertBook.Horizon.of(row);
    }
  }

  /** The first alerts with ids in {@code (after, end]}, the oldest first. */
  List<Alert> range(long after, long end, int limit) throws SQLException {
    range.setLong(1, after);
    range.setLong(2, end);
    range.setInt(3, limit);
    try (ResultSet rows = range.executeQuery()) {
      List<Alert> alerts = new ArrayList<>();
      while (rows.next()) {
        alerts.add(book.map(rows));
      }
      return alerts;
    }
  }

  @Override
  public void close() throws SQLException {
    horizon.close();
    range.close();
  }
}
