package io.guapai.equipment.cylinder.gate;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.Medium;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filling that was refused, or done though it should have been.
 *
 * @param filled whether it was filled all the same
 * @param at when it was asked, or filled
 * @param eventNo number of the event that tells of the filling; null when the gate refused it
 */
record RefusalView(
    String id,
    String code,
    Medium medium,
    List<FillingRefusalReason> reasons,
    boolean filled,
    Instant at,
    String filler,
    @Nullable String fillerName,
    String regionCode,
    @Nullable String eventNo) {

  static final String COLUMNS =
      "r.id, r.code, r.medium, r.reasons, r.filled, r.at, r.filler_id, e.name, r.region_code,"
          + " r.event_no";

  static RefusalView map(ResultSet row) throws SQLException {
    return new RefusalView(
        row.getString(1),
        row.getString(2),
        Medium.valueOf(row.getString(3)),
        Arrays.stream((String[]) row.getArray(4).getArray())
            .map(FillingRefusalReason::valueOf)
            .toList(),
        row.getBoolean(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10));
  }
}
