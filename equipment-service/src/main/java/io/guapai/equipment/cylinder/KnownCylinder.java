package io.guapai.equipment.cylinder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether a cylinder may be filled, and what may happen to it next.
 *
 * @param nextInspectionDate last day on which the last inspection holds
 * @param scrapOn last day of the design life
 * @param stateAt time of the last event
 * @param entrustedUntil last day on which its owner entrusts it to the filler; null without an end,
 *     and where the filler owns it
 */
public record KnownCylinder(
    long id,
    String code,
    String fillerId,
    String variety,
    Medium medium,
    LocalDate nextInspectionDate,
    LocalDate scrapOn,
    CylinderState state,
    Instant stateAt,
    @Nullable LocalDate entrustedUntil) {

  /** Whether a filler owns it, or has it by a contract that lasts on a day (托管充装). */
  public boolean isOf(String filler, LocalDate day) {
    return filler.equals(fillerId) && (entrustedUntil == null || !day.isAfter(entrustedUntil));
  }

  /** In the order of {@link #map}. */
  public static final String COLUMNS =
      "c.id, c.code, c.filler_id, c.variety, c.medium, c.next_inspection_date, c.scrap_on, c.state, c.state_at,"
          + " c.entrusted_until";

  /** The row that begins with {@link #COLUMNS}. */
  public static KnownCylinder map(ResultSet row) throws SQLException {
    return new KnownCylinder(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        Medium.valueOf(row.getString(5)),
        row.getObject(6, LocalDate.class),
        row.getObject(7, LocalDate.class),
        CylinderState.valueOf(row.getString(8)),
        row.getObject(9, OffsetDateTime.class).toInstant(),
        row.getObject(10, LocalDate.class));
  }
}
