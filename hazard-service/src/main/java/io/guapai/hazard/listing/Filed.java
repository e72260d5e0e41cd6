package io.guapai.hazard.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * A paper on file.
 *
 * @param by account of who filed it
 */
public record Filed<T>(String by, OffsetDateTime at, T paper) {

  /** Reads who filed it and when from the first two columns of a row. */
  public static <T> Filed<T> read(ResultSet row, ZoneId zone, T paper) throws SQLException {
    OffsetDateTime at = row.getObject(2, OffsetDateTime.class);
    return new Filed<>(row.getString(1), at.atZoneSameInstant(zone).toOffsetDateTime(), paper);
  }
}
