package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Reckoned;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.text.Typed;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A recorded inspection. A report is never changed; a new one follows it. */
@Entity
@Immutable
public class Inspection {

  /** Kind of the histories of examinations. */
  static final String KIND = "inspection";

  /** The columns of its row, in the order of {@link #row}. */
  static final String COLUMNS =
      "id, institute, report_no, equipment_id, equipment_no, enterprise_id, region_code, variety,"
          + " kind, conclusion, inspected_on, reported_next_date, next_inspection_date, cycle_rule,"
          + " findings, dated_findings, earlier_findings, demonstration, recorded_at, recorded_by,"
          + " completed_event, clock, counted, cycle_edition, month_only, counted_from, counted_months,"
          + " safety_grade, unit_class, medium";

  @Id private UUID id;
  private String institute;
  private String reportNo;
  private String equipmentId;
  private String equipmentNo;
  private String enterpriseId;
  private String regionCode;
  private String variety;

  @Enumerated(EnumType.STRING)
  private InspectionKind kind;

  @Enumerated(EnumType.STRING)
  private Conclusion conclusion;

  @Enumerated(EnumType.STRING)
  private @Nullable InspectionClock clock;

  private LocalDate inspectedOn;
  private @Nullable LocalDate reportedNextDate;
  private @Nullable LocalDate nextInspectionDate;
  private @Nullable String cycleRule;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> findings;

  @Convert(converter = FindingsJson.Dated.class)
  private List<DatedFinding> datedFindings;

  @Convert(converter = FindingsJson.Earlier.class)
  private List<EarlierFinding> earlierFindings;

  private boolean demonstration;
  private Instant recordedAt;
  private String recordedBy;
  private String completedEvent;
  private boolean counted;
  private @Nullable String cycleEdition;
  private boolean monthOnly;
  private @Nullable LocalDate countedFrom;
  private @Nullable Integer countedMonths;
  private @Nullable Integer safetyGrade;
  private @Nullable String unitClass;
  private @Nullable String medium;

  protected Inspection() {}

  static Inspection record(
      UUID id, Report report, Subject unit, Assessment assessment, Instant at, String by) {
    Inspection inspection = new Inspection();
    inspection.id = id;
    inspection.institute = report.institute();
    inspection.reportNo = report.reportNo();
    inspection.equipmentId = unit.equipmentId();
    inspection.equipmentNo = unit.equipmentNo();
    inspection.enterpriseId = unit.enterpriseId();
    inspection.regionCode = unit.regionCode();
    inspection.variety = unit.variety();
    inspection.kind = report.kind();
    inspection.conclusion = report.conclusion();
    inspection.inspectedOn = report.inspectedOn();
    inspection.reportedNextDate = report.nextInspectionDate();
    inspection.clock = assessment.examination().clock();
    inspection.nextInspectionDate = assessment.holdsThrough();
    inspection.monthOnly = assessment.monthOnly() || report.monthOnly();
    Reckoned reckoned = assessment.reckoned();
    inspection.countedFrom = reckoned == null ? null : reckoned.from();
    inspection.countedMonths = reckoned == null ? null : reckoned.months();
    inspection.safetyGrade = report.unit().safetyGrade();
    inspection.unitClass = report.unit().unitClass();
    inspection.medium = report.unit().medium();
    CycleRule cycle = assessment.cycle();
    inspection.cycleRule = cycle == null ? null : cycle.code();
    inspection.cycleEdition = cycle == null ? null : cycle.edition();
    inspection.findings = report.findings();
    inspection.datedFindings = report.datedFindings();
    inspection.earlierFindings = report.earlierFindings();
    inspection.demonstration = unit.demonstration();
    inspection.recordedAt = at;
    inspection.recordedBy = by;
    return inspection;
  }

  /**
   * Whether a report says what is recorded already.
   *
   * @param no number by which its unit is known now
   */
  boolean says(Report report, String no) {
    return institute.equals(report.institute())
        && reportNo.equals(report.reportNo())
        && (equipmentNo.equals(report.equipmentNo()) || equipmentNo.equals(no))
        && kind == report.kind()
        && (report.clock() == null || report.clock() == clock)
        && conclusion == report.conclusion()
        && inspectedOn.equals(report.inspectedOn())
        && Objects.equals(reportedNextDate, report.nextInspectionDate())
        && (reportedNextDate == null || monthOnly == report.monthOnly())
        && Objects.equals(safetyGrade, report.unit().safetyGrade())
        && Objects.equals(unitClass, report.unit().unitClass())
        && Objects.equals(medium, report.unit().medium())
        && findings.equals(report.findings())
        && datedFindings.equals(report.datedFindings())
        && earlierFindings.equals(report.earlierFindings());
  }

  /** Whether it is about a unit and has a dated finding under an item. */
  boolean finds(String unit, String item) {
    return equipmentId.equals(unit)
        && datedFindings.stream()
            .anyMatch(finding -> Typed.key(finding.item()).equals(Typed.key(item)));
  }

  LocalDate inspectedOn() {
    return inspectedOn;
  }

  /**
   * The fact to be told.
   *
   * @param next the unit's next date, if this inspection gave it
   */
  InspectionCompleted completed(@Nullable LocalDate next) {
    return new InspectionCompleted(
        id.toString(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        conclusion,
        inspectedOn,
        next,
        reportNo,
        institute,
        findings,
        demonstration,
        datedFindings.isEmpty() ? null : datedFindings,
        earlierFindings.isEmpty() ? null : earlierFindings,
        clock,
        nextInspectionDate);
  }

  /** The same for those who follow what is put on file. */
  RecordedReport recorded() {
    return new RecordedReport(
        id,
        institute,
        reportNo,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        clock,
        conclusion.fit(),
        inspectedOn);
  }

  /** The unit's date rests on it. */
  void count() {
    counted = true;
  }

  void toldAs(String eventId) {
    completedEvent = eventId;
  }

  public UUID id() {
    return id;
  }

  @Nullable Object[] row() {
    return new @Nullable Object[] {
      id,
      institute,
      reportNo,
      equipmentId,
      equipmentNo,
      enterpriseId,
      regionCode,
      variety,
      kind,
      conclusion,
      inspectedOn,
      reportedNextDate,
      nextInspectionDate,
      cycleRule,
      findings,
      EventJson.write(datedFindings),
      EventJson.write(earlierFindings),
      demonstration,
      recordedAt,
      recordedBy,
      completedEvent,
      clock,
      counted,
      cycleEdition,
      monthOnly,
      countedFrom,
      countedMonths,
      safetyGrade,
      unitClass,
      medium
    };
  }

  String institute() {
    return institute;
  }

  Report.Key key() {
    return new Report.Key(institute, reportNo);
  }

  /**
   * As it goes out.
   *
   * @param names of institutes, by their ids
   */
  InspectionView view(Map<String, String> names) {
    return new InspectionView(
        id,
        institute,
        names.getOrDefault(institute, institute),
        reportNo,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        clock,
        conclusion,
        conclusion.fit(),
        inspectedOn,
        nextInspectionDate,
        monthOnly,
        cycleRule,
        cycleEdition,
        safetyGrade,
        unitClass,
        medium,
        findings,
        datedFindings,
        earlierFindings,
        demonstration,
        recordedAt,
        recordedBy);
  }
}
