package io.guapai.notification;

import io.guapai.testing.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds, seen past row-level security. */
public final class Rows {

  private Rows() {}

  /** The number that a query answers with. */
  public static long count(String query, Object... parameters) {
    try (Connection owner = Database.asOwner();
        PreparedStatement statement = prepare(owner, query, parameters);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The texts that a query answers with. */
  public static List<String> texts(String query, Object... parameters) {
    try (Connection owner = Database.asOwner();
        PreparedStatement statement = prepare(owner, query, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** Changes rows. */
  public static void change(String sql, Object... parameters) {
    try (Connection owner = Database.asOwner();
        PreparedStatement statement = prepare(owner, sql, parameters)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static PreparedStatement prepare(Connection owner, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = owner.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
