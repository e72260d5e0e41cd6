package io.guapai.systemtest;

import io.guapai.local.process.Service;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What lies in the services' databases, read past the services. */
record Stored(Platform platform) {

  /** The rows' columns joined by a bar, in their order; a row twice is in it twice. */
  List<String> rows(Service service, String sql, Object... parameters) throws SQLException {
    try (Connection connection = platform.connect(service);
        PreparedStatement query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setObject(i + 1, parameters[i]);
      }
      try (ResultSet row = query.executeQuery()) {
        List<String> rows = new ArrayList<>();
        while (row.next()) {
          rows.add(joined(row));
        }
        rows.sort(null);
        return rows;
      }
    }
  }

  long count(Service service, String table) throws SQLException {
    return Long.parseLong(rows(service, "select count(*) from " + table).get(0));
  }

  private static String joined(ResultSet row) throws SQLException {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getString(i));
    }
    return String.join("|", columns);
  }
}
