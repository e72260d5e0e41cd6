package io.guapai.equipment.cylinder.register;

import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Medium;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cylinder as the register shows it.
 *
 * @param id where it stands in lists
 * @param lastReportNo number of the report that tells of the last inspection; null when it was
 *     stated without one, or there was none
 * @param overdue whether its inspection holds no more today
 * @param overAge whether its design life is over today
 * @param owner who owns it, where that is not its filler (托管)
 * @param entrustedUntil last day on which the owner entrusts it to the filler; null without an end
 * @param offeredTo id of the filler that it is offered to; null when it is offered to none
 * @param version to be sent as If-Match by who acts on it
 * @param rule edition of the rule that both days were reckoned by
 */
public record CylinderView(
    String id,
    String code,
    String maker,
    String makerNo,
    String variety,
    Medium medium,
    BigDecimal capacityLitres,
    LocalDate madeOn,
    String filler,
    @Nullable String fillerName,
    String regionCode,
    @Nullable String certificateNo,
    @Nullable LocalDate lastInspectedOn,
    @Nullable String lastReportNo,
    LocalDate nextInspectionDate,
    boolean overdue,
    LocalDate scrapOn,
    boolean overAge,
    String rule,
    CylinderState state,
    Instant stateAt,
    boolean demonstration,
    Instant registeredAt,
    @Nullable String owner,
    @Nullable LocalDate entrustedUntil,
    @Nullable String offeredTo,
    long version) {

  static final String COLUMNS =
      "c.id, c.code, c.maker, c.maker_no, c.variety, c.medium, c.capacity_litres, c.made_on,"
          + " c.filler_id, e.name, c.region_code, c.certificate_no, c.last_inspected_on,"
          + " c.last_report_no, c.next_inspection_date, c.scrap_on, c.rule, c.state, c.state_at,"
          + " c.demonstration, c.registered_at,"
          + " c.owner, c.entrusted_until, c.offered_to, c.version";

  static final String FROM = " from cylinder c left join enterprise e on e.id = c.filler_id ";

  static CylinderView map(ResultSet row, LocalDate today) throws SQLException {
    LocalDate next = row.getObject(15, LocalDate.class);
    LocalDate scrap = row.getObject(16, LocalDate.class);
    return new CylinderView(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Medium.valueOf(row.getString(6)),
        row.getBigDecimal(7),
        row.getObject(8, LocalDate.class),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getObject(13, LocalDate.class),
        row.getString(14),
        next,
        today.isAfter(next),
        scrap,
        today.isAfter(scrap),
        row.getString(17),
        CylinderState.valueOf(row.getString(18)),
        row.getObject(19, OffsetDateTime.class).toInstant(),
        row.getBoolean(20),
        row.getObject(21, OffsetDateTime.class).toInstant(),
        row.getString(22),
        row.getObject(23, LocalDate.class),
        row.getString(24),
        row.getLong(25));
  }
}
