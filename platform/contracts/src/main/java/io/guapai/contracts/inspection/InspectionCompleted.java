package io.guapai.contracts.inspection;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Contract;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.Description;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.Examination;
import io.guapai.contracts.Examinations;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An institute completed an examination (检验、检测) and its report was recorded.
 *
 * <p>A unit not inspected or found unfit must not be used (特种设备安全法 §40). The report may set the
 * next date itself (下次检验日期), and then it goes before the cycle of the rules.
 */
@Contract(name = "inspection-completed", stream = Stream.INSPECTION)
@Description("An examination was completed and its report recorded (检验完成)")
public record InspectionCompleted(
    @Description("Id of the recorded inspection (检验记录标识)") String inspectionId,
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(
            value = "Variety code of the special-equipment catalogue, for example 3110 (设备品种代码)",
            maxLength = 4)
        String variety,
    @Description("Kind of examination (检验类别)") InspectionKind kind,
    @Description("Conclusion of the report (检验结论)") Conclusion conclusion,
    @Description("Day of the examination (检验日期)") LocalDate inspectedOn,
    @Description("The unit's next date, when this examination gave it; none when unfit (下次检验日期)")
        @Nullable LocalDate nextInspectionDate,
    @Description(value = "Report number given by the institute (检验报告编号)", maxLength = 64)
        String reportNo,
    @Description(value = "Name or code of the inspection institute (检验机构)", maxLength = 200)
        String institute,
    @Description(value = "What was found, a sentence each (检验发现问题)", maxLength = 2000)
        List<String> findings,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration,
    @Description(
            "What was found and has to be rectified by a date of its own, item by item (逐项限期整改的问题)")
        @Nullable List<DatedFinding> datedFindings,
    @Description("What became of the dated findings of earlier papers (复核以往问题)")
        @Nullable List<EarlierFinding> earlierFindings,
    @Description("Clock of the unit that it is about; none when it moves no clock (检验时钟)")
        @Nullable InspectionClock clock,
    @Description(
            "Day through which that clock now runs, when it found the unit fit; the unit's next"
                + " date is the earliest of its clocks (该时钟到期日)")
        @Nullable LocalDate clockRunsThrough,
    @Description("Why the institute came; none for the examination itself (到场原因)")
        @Nullable VisitKind visit,
    @Description("May run with orders outstanding; none when the conclusion says it all (检验结果补充)")
        @Nullable VisitOutcome outcome,
    @Description("Id of the inspection whose report this one replaces, if any (被更正的检验记录标识)")
        @Nullable String revises,
    @Description(value = "Number of that report (被更正的报告编号)", maxLength = 64)
        @Nullable String revisedReportNo,
    @Description(value = "Why that one was wrong (更正理由)", maxLength = 1000)
        @Nullable String revisionReason,
    @Description(
            value = "Items with a date of their own that both reports have, unchanged (未变更的项目)",
            maxLength = 32)
        @Nullable List<String> unchangedItems)
    implements UnitFact {

  /** An examination whose findings have no dates of their own. */
  public InspectionCompleted(
      String inspectionId,
      String equipmentId,
      String equipmentNo,
      String enterpriseId,
      String regionCode,
      String variety,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate inspectedOn,
      @Nullable LocalDate nextInspectionDate,
      String reportNo,
      String institute,
      List<String> findings,
      boolean demonstration) {
    this(
        inspectionId,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        reportNo,
        institute,
        findings,
        demonstration,
        null,
        null,
        null,
        null);
  }

  /** An examination that replaces none, of which its conclusion says all. */
  public InspectionCompleted(
      String inspectionId,
      String equipmentId,
      String equipmentNo,
      String enterpriseId,
      String regionCode,
      String variety,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate inspectedOn,
      @Nullable LocalDate nextInspectionDate,
      String reportNo,
      String institute,
      List<String> findings,
      boolean demonstration,
      @Nullable List<DatedFinding> datedFindings,
      @Nullable List<EarlierFinding> earlierFindings,
      @Nullable InspectionClock clock,
      @Nullable LocalDate clockRunsThrough) {
    this(
        inspectionId,
        equipmentId,
        equipmentNo,
        enterpriseId,
        regionCode,
        variety,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        reportNo,
        institute,
        findings,
        demonstration,
        datedFindings,
        earlierFindings,
        clock,
        clockRunsThrough,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Refuses a null where the contract requires a value. */
  public InspectionCompleted {
    Objects.requireNonNull(inspectionId, "inspectionId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(conclusion, "conclusion");
    Objects.requireNonNull(inspectedOn, "inspectedOn");
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(institute, "institute");
    findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    datedFindings = datedFindings == null ? null : List.copyOf(datedFindings);
    earlierFindings = earlierFindings == null ? null : List.copyOf(earlierFindings);
    unchangedItems = unchangedItems == null ? null : List.copyOf(unchangedItems);
  }

  /** What was found at a unit was found at it under whichever id. */
  @Override
  public boolean ofEntry() {
    return false;
  }

  /**
   * Whether its conclusion decides on the use of the unit, by the table of {@link Examinations}.
   */
  public boolean decidesUse() {
    return Examinations.named(kind, clock, variety, inspectedOn)
        .or(() -> Examinations.named(kind, null, variety, inspectedOn))
        .map(Examination::decidesUse)
        .orElse(false);
  }

  /** Whether it forbids the use of the unit: it decides on it, and found the unit unfit. */
  public boolean forbidsUse() {
    return decidesUse() && !conclusion.fit();
  }

  @Override
  public String subject() {
    return inspectionId;
  }
}
