package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a recorded report means for the date of its unit.
 *
 * @param holdsThrough day through which its clock runs by it; null when it gives none
 * @param stands whether it counts still
 * @param counted whether the unit's date came to rest on it
 * @param firstCounted whether that rested on no report before
 * @param dateBefore date that the register stated then
 */
record Past(
    UUID id,
    String equipmentId,
    String institute,
    String reportNo,
    InspectionKind kind,
    @Nullable InspectionClock clock,
    String variety,
    @Nullable Conclusion conclusion,
    LocalDate inspectedOn,
    @Nullable LocalDate holdsThrough,
    boolean stands,
    boolean counted,
    boolean firstCounted,
    @Nullable LocalDate dateBefore,
    Report.Described unit) {

  static final String COLUMNS =
      "id, equipment_id, institute, report_no, kind, clock, variety, conclusion, inspected_on,"
          + " next_inspection_date, standing = 'STANDS', counted, first_counted, date_before,"
          + " safety_grade, unit_class, medium";

  static Past of(ResultSet row) throws SQLException {
    String clock = row.getString(6);
    String conclusion = row.getString(8);
    return new Past(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        InspectionKind.valueOf(row.getString(5)),
        clock == null ? null : InspectionClock.valueOf(clock),
        row.getString(7),
        conclusion == null ? null : Conclusion.valueOf(conclusion),
        row.getObject(9, LocalDate.class),
        row.getObject(10, LocalDate.class),
        row.getBoolean(11),
        row.getBoolean(12),
        row.getBoolean(13),
        row.getObject(14, LocalDate.class),
        new Report.Described(
            row.getObject(15, Integer.class), row.getString(16), row.getString(17)));
  }

  /** One that is not on file yet. */
  static Past of(Inspection inspection) {
    return new Past(
        inspection.id(),
        inspection.equipmentId(),
        inspection.institute(),
        inspection.reportNo(),
        inspection.kind(),
        inspection.clock(),
        inspection.variety(),
        inspection.conclusion(),
        inspection.inspectedOn(),
        null,
        true,
        false,
        false,
        null,
        Report.Described.NOTHING);
  }

  private Optional<Examination> examination() {
    return Examinations.named(kind, clock, variety, inspectedOn);
  }

  /** Whether its conclusion decides on the use of the unit. */
  boolean decidesUse() {
    return conclusion != null && examination().map(Examination::decidesUse).orElse(false);
  }

  /** The clock that it winds up, and until when, if the unit's date rests on that clock. */
  Optional<Clocks.Run> run() {
    return clock != null && holdsThrough != null && decidesUse()
        ? Optional.of(new Clocks.Run(equipmentId, clock, inspectedOn, holdsThrough, holdsThrough))
        : Optional.empty();
  }

  /** Whether the years of use are counted from it. */
  boolean beginsUse(@Nullable LocalDate firstUse) {
    return kind == InspectionKind.SUPERVISION
        && conclusion != null
        && conclusion.fit()
        && (firstUse == null || !inspectedOn.isAfter(firstUse));
  }
}
