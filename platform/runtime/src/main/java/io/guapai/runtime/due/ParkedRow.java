package io.guapai.runtime.due;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A due row that could not be handled though others could.
 *
 * @param work name of the due work
 * @param rowId key of the row in the table of its work
 * @param cause what the last try failed for
 * @param since when it was parked
 * @param tries how often it failed
 * @param nextTry when it is tried again by itself
 */
public record ParkedRow(
    UUID id,
    String work,
    String rowId,
    String cause,
    OffsetDateTime since,
    int tries,
    OffsetDateTime nextTry) {

  static final String COLUMNS = "id, work, row_id, cause, since, tries, next_try";

  static ParkedRow of(ResultSet row) throws SQLException {
    return new ParkedRow(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class),
        row.getInt(6),
        row.getObject(7, OffsetDateTime.class));
  }
}
