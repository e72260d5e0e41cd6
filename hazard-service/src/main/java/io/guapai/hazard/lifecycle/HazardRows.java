package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.SourceKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is on file about a hazard, as its row: read and written for many at once. */
final class HazardRows {

  /** The columns, in the order in which {@link #values} writes them. */
  static final String COLUMNS =
      "id, hazard_no, version, equipment_id, equipment_no, enterprise_id, region_code, code,"
          + " title_zh, title_en, description, fault, paper_no, paper_item, paper_due, source_kind, source_detail, reported_for,"
          + " reported_by, found_by, found_on, reported_at, state, grade, basis, severe, stop_use,"
          + " due_date, deadline, expires_at, remind_at, planned, five_fixed, overdue,"
          + " overdue_cycle, listed, listing_id, listed_level, risk_point_id, merged_into,"
          + " repeat_of, repeat_count, closed_at, correlation_id, demonstration";

  /** Many rows of parameters; what may be null in all of them says its type. */
  static final String UNNESTED =
      "unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?,"
          + " ?::timestamptz[], ?::timestamptz[], ?, ?, ?, ?, ?, ?::uuid[], ?, ?::uuid[],"
          + " ?::uuid[], ?::uuid[], ?, ?::timestamptz[], ?, ?)";

  private HazardRows() {}

  static @Nullable Object[] values(Hazard hazard) {
    return new @Nullable Object[] {
      hazard.id,
      hazard.hazardNo,
      hazard.version,
      hazard.equipmentId,
      hazard.equipmentNo,
      hazard.enterpriseId,
      hazard.regionCode,
      hazard.code,
      hazard.titleZh,
      hazard.titleEn,
      hazard.description,
      hazard.fault,
      hazard.paperNo,
      hazard.paperItem,
      hazard.paperDue,
      hazard.sourceKind,
      hazard.sourceDetail,
      hazard.reportedFor,
      hazard.reportedBy,
      hazard.foundBy,
      hazard.foundOn,
      hazard.reportedAt,
      hazard.state,
      hazard.grade,
      hazard.basis,
      hazard.severe,
      hazard.stopUse,
      hazard.dueDate,
      hazard.deadline,
      hazard.expiresAt,
      hazard.remindAt,
      hazard.planned,
      hazard.fiveFixed,
      hazard.overdue,
      hazard.overdueCycle,
      hazard.listed,
      hazard.listingId,
      hazard.listedLevel,
      hazard.riskPointId,
      hazard.mergedInto,
      hazard.repeatOf,
      hazard.repeatCount,
      hazard.closedAt,
      hazard.correlationId,
      hazard.demonstration
    };
  }

  static Hazard read(ResultSet row) throws SQLException {
    Hazard hazard = new Hazard();
    hazard.id = row.getObject("id", UUID.class);
    hazard.hazardNo = row.getString("hazard_no");
    hazard.version = row.getLong("version");
    hazard.equipmentId = row.getString("equipment_id");
    hazard.equipmentNo = row.getString("equipment_no");
    hazard.enterpriseId = row.getString("enterprise_id");
    hazard.regionCode = row.getString("region_code");
    hazard.code = row.getString("code");
    hazard.titleZh = row.getString("title_zh");
    hazard.titleEn = row.getString("title_en");
    hazard.description = row.getString("description");
    hazard.fault = row.getString("fault");
    hazard.paperNo = row.getString("paper_no");
    hazard.paperItem = row.getString("paper_item");
    hazard.paperDue = row.getObject("paper_due", LocalDate.class);
    hazard.sourceKind = SourceKind.valueOf(row.getString("source_kind"));
    hazard.sourceDetail = row.getString("source_detail");
    hazard.reportedFor = row.getString("reported_for");
    hazard.reportedBy = row.getString("reported_by");
    hazard.foundBy = row.getString("found_by");
    hazard.foundOn = row.getObject("found_on", LocalDate.class);
    hazard.reportedAt = row.getObject("reported_at", OffsetDateTime.class).toInstant();
    hazard.state = HazardState.valueOf(row.getString("state"));
    hazard.open = hazard.state.open();
    hazard.grade = constant(row, "grade", Grade::valueOf);
    hazard.basis = row.getString("basis");
    hazard.severe = row.getBoolean("severe");
    hazard.stopUse = row.getBoolean("stop_use");
    hazard.dueDate = row.getObject("due_date", LocalDate.class);
    hazard.deadline = row.getString("deadline");
    hazard.expiresAt = instant(row, "expires_at");
    hazard.remindAt = instant(row, "remind_at");
    hazard.planned = row.getBoolean("planned");
    hazard.fiveFixed = row.getBoolean("five_fixed");
    hazard.overdue = row.getBoolean("overdue");
    hazard.overdueCycle = row.getInt("overdue_cycle");
    hazard.listed = row.getBoolean("listed");
    hazard.listingId = row.getObject("listing_id", UUID.class);
    hazard.listedLevel = constant(row, "listed_level", Level::valueOf);
    hazard.riskPointId = row.getObject("risk_point_id", UUID.class);
    hazard.mergedInto = row.getObject("merged_into", UUID.class);
    hazard.repeatOf = row.getObject("repeat_of", UUID.class);
    hazard.repeatCount = row.getInt("repeat_count");
    hazard.closedAt = instant(row, "closed_at");
    hazard.correlationId = row.getString("correlation_id");
    hazard.demonstration = row.getBoolean("demonstration");
    return hazard;
  }

  private static <E> @Nullable E constant(ResultSet row, String column, Function<String, E> named)
      throws SQLException {
    String name = row.getString(column);
    return name == null ? null : named.apply(name);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
