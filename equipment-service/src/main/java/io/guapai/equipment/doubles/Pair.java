package io.guapai.equipment.doubles;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Two entries that are like each other; the first would give way. */
record Pair(
    String firstId,
    String firstNo,
    String firstName,
    String secondId,
    String secondNo,
    String secondName,
    String enterpriseId,
    String regionCode,
    Likeness likeness) {

  /** Reads the components in their order. */
  static Pair map(ResultSet row) throws SQLException {
    return new Pair(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        Likeness.valueOf(row.getString(9)));
  }
}
