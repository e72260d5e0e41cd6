package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.TraceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cylinder that went through a filling or a holder, and what became of it.
 *
 * @param at when it did, to the microsecond
 * @param eventNo number of the event that tells so
 * @param reached user that it was handed over to next, before it was filled again; null when none
 * @param reachedAt when that was; null as before
 * @param state in which it is now
 */
record ReachView(
    String code,
    Instant at,
    TraceKind kind,
    String eventNo,
    @Nullable String reached,
    @Nullable Instant reachedAt,
    CylinderState state) {

  static ReachView map(ResultSet row) throws SQLException {
    OffsetDateTime handed = row.getObject(6, OffsetDateTime.class);
    return new ReachView(
        row.getString(1),
        row.getObject(2, OffsetDateTime.class).toInstant(),
        TraceKind.of(row.getInt(3)),
        row.getString(4),
        row.getString(5),
        handed == null ? null : handed.toInstant(),
        CylinderState.valueOf(row.getString(7)));
  }
}
