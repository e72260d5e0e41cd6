package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UnitFact;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import io.guapai.contracts.inspection.InspectionAttempted;
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

/**
 * A recorded inspection, or a visit that had no result. What a report says is never changed; its
 * institute replaces it by another one or withdraws it, and then it counts no more.
 */
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
          + " completed_event, clock, counted, cycle_edition, month_only, counted_from,"
          + " counted_months, safety_grade, unit_class, medium, revises, revises_no,"
          + " revision_reason, first_counted, date_before, visit, outcome, visit_word,"
          + " outcome_word";

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
  private @Nullable Conclusion conclusion;

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
  private @Nullable UUID revises;
  private @Nullable String revisesNo;
  private @Nullable String revisionReason;
  private boolean firstCounted;
  private @Nullable LocalDate dateBefore;

  @Enumerated(EnumType.STRING)
  private VisitKind visit;

  @Enumerated(EnumType.STRING)
  private @Nullable VisitOutcome outcome;

  private @Nullable String visitWord;
  private @Nullable String outcomeWord;

  @Enumerated(EnumType.STRING)
  private Standing standing = Standing.STANDS;

  private @Nullable LocalDate takenBackOn;
  private @Nullable UUID takenBackBy;
  private @Nullable String takenBackReason;
  private boolean disputed;

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
    Report.Visit visit = report.visit();
    inspection.visit = visit.kind();
    inspection.outcome = visit.outcome();
    inspection.visitWord = visit.kindWord();
    inspection.outcomeWord = visit.outcomeWord();
    Report.Revision revision = report.revision();
    inspection.revisesNo = revision == null ? null : revision.reportNo();
    inspection.revisionReason = revision == null ? null : revision.reason();
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
        && visit == report.visit().kind()
        && outcome == report.visit().outcome()
        && Report.Revision.same(report.revision(), revisesNo, revisionReason)
        && findings.equals(report.findings())
        && datedFindings.equals(report.datedFindings())
        && earlierFindings.equals(report.earlierFindings());
  }

  /** Whether it stands, is about a unit and has a dated finding under an item. */
  boolean finds(String unit, String item) {
    return stands()
        && equipmentId.equals(unit)
        && datedFindings.stream()
            .anyMatch(finding -> Typed.key(finding.item()).equals(Typed.key(item)));
  }

  LocalDate inspectedOn() {
    return inspectedOn;
  }

  /**
   * The fact to be told: of an examination, or that there was none.
   *
   * @param next the unit's next date, if this inspection gave it
   * @param replaced the one whose report it takes the place of; null for none
   */
  UnitFact told(@Nullable LocalDate next, @Nullable Inspection replaced) {
    return conclusion == null ? attempted(replaced) : completed(conclusion, next, replaced);
  }

  private InspectionAttempted attempted(@Nullable Inspection replaced) {
    return new InspectionAttempted(
        id.toString(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        visit,
        Objects.requireNonNull(outcome),
        inspectedOn,
        reportNo,
        institute,
        findings,
        earlierFindings.isEmpty() ? null : earlierFindings,
        demonstration,
        replaced == null ? null : replaced.id.toString(),
        revisesNo,
        revisionReason);
  }

  private InspectionCompleted completed(
      Conclusion concluded, @Nullable LocalDate next, @Nullable Inspection replaced) {
    return new InspectionCompleted(
        id.toString(),
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        concluded,
        inspectedOn,
        next,
        reportNo,
        institute,
        findings,
        demonstration,
        datedFindings.isEmpty() ? null : datedFindings,
        earlierFindings.isEmpty() ? null : earlierFindings,
        clock,
        nextInspectionDate,
        visit == VisitKind.ROUTINE ? null : visit,
        outcome,
        replaced == null ? null : replaced.id.toString(),
        revisesNo,
        revisionReason,
        replaced == null ? null : unchangedItems(replaced));
  }

  /** The same for those who follow what is put on file; of a visit with a result. */
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
        Objects.requireNonNull(conclusion, "a visit without a result").fit(),
        inspectedOn);
  }

  /** Items that a report has in common with the one that it replaces, to the letter. */
  private List<String> unchangedItems(Inspection replaced) {
    return datedFindings.stream()
        .filter(replaced.datedFindings::contains)
        .map(DatedFinding::item)
        .toList();
  }

  /** Takes the place of another one. */
  void replaces(Inspection replaced) {
    revises = replaced.id;
  }

  /**
   * It counts no more.
   *
   * @param by the inspection whose report takes its place; null when none does
   */
  void takeBack(Standing now, @Nullable UUID by, String reason, LocalDate today) {
    standing = now;
    takenBackBy = by;
    takenBackReason = reason;
    takenBackOn = today;
  }

  /** Another one that stands says something else of the same day. */
  void dispute() {
    disputed = true;
  }

  @Nullable LocalDate takenBackOn() {
    return takenBackOn;
  }

  @Nullable UUID takenBackBy() {
    return takenBackBy;
  }

  @Nullable String takenBackReason() {
    return takenBackReason;
  }

  boolean stands() {
    return standing == Standing.STANDS;
  }

  Standing standing() {
    return standing;
  }

  /**
   * The unit's date rests on it.
   *
   * @param first whether it rested on no report before
   * @param stated date that the register stated then
   */
  void count(boolean first, @Nullable LocalDate stated) {
    counted = true;
    firstCounted = first;
    dateBefore = first ? stated : null;
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
      medium,
      revises,
      revisesNo,
      revisionReason,
      firstCounted,
      dateBefore,
      visit,
      outcome,
      visitWord,
      outcomeWord
    };
  }

  public String institute() {
    return institute;
  }

  public String reportNo() {
    return reportNo;
  }

  public String equipmentId() {
    return equipmentId;
  }

  public String equipmentNo() {
    return equipmentNo;
  }

  public String enterpriseId() {
    return enterpriseId;
  }

  public String regionCode() {
    return regionCode;
  }

  @Nullable String revisionReason() {
    return revisionReason;
  }

  String variety() {
    return variety;
  }

  boolean demonstration() {
    return demonstration;
  }

  List<DatedFinding> datedFindings() {
    return datedFindings;
  }

  List<EarlierFinding> earlierFindings() {
    return earlierFindings;
  }

  @Nullable Conclusion conclusion() {
    return conclusion;
  }

  @Nullable InspectionClock clock() {
    return clock;
  }

  InspectionKind kind() {
    return kind;
  }

  Report.Key key() {
    return new Report.Key(institute, reportNo);
  }

  /**
   * As it goes out.
   *
   * @param names of institutes, by their ids
   * @param orders what became of its dated findings; null in a list
   */
  InspectionView view(Map<String, String> names, @Nullable List<OrderView> orders) {
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
        conclusion != null && conclusion.fit(),
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
        recordedBy,
        visit,
        visitWord,
        outcome,
        outcomeWord,
        standing,
        disputed,
        revises,
        revisesNo,
        revisionReason,
        takenBackBy,
        takenBackOn,
        takenBackReason,
        orders);
  }
}
