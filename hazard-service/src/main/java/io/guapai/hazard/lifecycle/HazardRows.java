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
      hazard.origin.code(),
      hazard.origin.titleZh(),
      hazard.origin.titleEn(),
      hazard.origin.description(),
      hazard.origin.fault(),
      hazard.given.paperNo(),
      hazard.given.paperItem(),
      hazard.given.paperDue(),
      hazard.origin.sourceKind(),
      hazard.origin.sourceDetail(),
      hazard.origin.reportedFor(),
      hazard.origin.reportedBy(),
      hazard.origin.foundBy(),
      hazard.origin.foundOn(),
      hazard.origin.reportedAt(),
      hazard.state,
      hazard.grading.grade(),
      hazard.grading.basis(),
      hazard.grading.severe(),
      hazard.grading.stopUse(),
      hazard.limit.dueDate(),
      hazard.limit.deadline(),
      hazard.limit.expiresAt(),
      hazard.limit.remindAt(),
      hazard.planned,
      hazard.fiveFixed,
      hazard.limit.overdue(),
      hazard.limit.overdueCycle(),
      hazard.listing.listed(),
      hazard.listing.listingId(),
      hazard.listing.listedLevel(),
      hazard.riskPointId,
      hazard.mergedInto,
      hazard.repeat.of(),
      hazard.repeat.count(),
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
    hazard.origin = origin(row);
    hazard.given =
        new Given(
            row.getString("paper_no"),
            row.getString("paper_item"),
            row.getObject("paper_due", LocalDate.class));
    hazard.state = HazardState.valueOf(row.getString("state"));
    hazard.open = hazard.state.open();
    hazard.grading =
        new Grading(
            constant(row, "grade", Grade::valueOf),
            row.getString("basis"),
            row.getBoolean("severe"),
            row.getBoolean("stop_use"));
    hazard.limit =
        new TimeLimit(
            row.getObject("due_date", LocalDate.class),
            row.getString("deadline"),
            instant(row, "expires_at"),
            instant(row, "remind_at"),
            row.getBoolean("overdue"),
            row.getInt("overdue_cycle"));
    hazard.planned = row.getBoolean("planned");
    hazard.fiveFixed = row.getBoolean("five_fixed");
    hazard.listing =
        new Listed(
            row.getBoolean("listed"),
            row.getObject("listing_id", UUID.class),
            constant(row, "listed_level", Level::valueOf));
    hazard.riskPointId = row.getObject("risk_point_id", UUID.class);
    hazard.mergedInto = row.getObject("merged_into", UUID.class);
    hazard.repeat = new Repeat(row.getObject("repeat_of", UUID.class), row.getInt("repeat_count"));
    hazard.closedAt = instant(row, "closed_at");
    hazard.correlationId = row.getString("correlation_id");
    hazard.demonstration = row.getBoolean("demonstration");
    return hazard;
  }

  private static Origin origin(ResultSet row) throws SQLException {
    return new Origin(
        row.getString("code"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("description"),
        row.getString("fault"),
        SourceKind.valueOf(row.getString("source_kind")),
        row.getString("source_detail"),
        row.getString("reported_for"),
        row.getString("reported_by"),
        row.getString("found_by"),
        row.getObject("found_on", LocalDate.class),
        row.getObject("reported_at", OffsetDateTime.class).toInstant());
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
