package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.TraceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A step in a cylinder's life, and who had it from then on.
 *
 * @param until time of the next step; null while this is the last
 * @param passed whether a check or an inspection was passed
 * @param violation whether it was filled though something stood against it
 * @param filler id of the enterprise that told of it
 * @param holder who had it: the filler's number of the user or the carrier, the institute, or the
 *     filler's own id
 * @param receivedAt when it was told
 */
record StepView(
    Instant at,
    @Nullable Instant until,
    TraceKind kind,
    CylinderState state,
    boolean passed,
    boolean violation,
    String filler,
    @Nullable String fillerName,
    String holder,
    String eventNo,
    Instant receivedAt) {

  static StepView map(ResultSet row) throws SQLException {
    int flags = row.getInt(5);
    OffsetDateTime until = row.getObject(2, OffsetDateTime.class);
    String filler = row.getString(6);
    String party = row.getString(8);
    return new StepView(
        row.getObject(1, OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant(),
        TraceKind.of(row.getInt(3)),
        CylinderState.of(row.getInt(4)),
        (flags & TraceRow.FAILED) == 0,
        (flags & TraceRow.VIOLATION) != 0,
        filler,
        row.getString(7),
        party == null ? filler : party,
        row.getString(9),
        row.getObject(10, OffsetDateTime.class).toInstant());
  }
}
