package io.guapai.contracts.agency;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Contract;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.Description;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Stream;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection institute (检验机构) posts: the result of an examination. The inspection service
 * records it and publishes {@code inspection-completed}.
 *
 * <p>Findings that are severe go to the regulator at once (特种设备安全法 §53).
 */
@Contract(name = "inspection-reported", stream = Stream.AGENCY)
@Description("An institute reports the result of an examination (检验结果上报)")
public record InspectionReported(
    @Description(value = "Report number given by the institute (检验报告编号)", maxLength = 64)
        String reportNo,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Kind of examination (检验类别)") InspectionKind kind,
    @Description("Conclusion of the report (检验结论)") Conclusion conclusion,
    @Description("Day of the examination (检验日期)") LocalDate inspectedOn,
    @Description("Next date set by the report (下次检验日期)") @Nullable LocalDate nextInspectionDate,
    @Description(value = "Name or code of the inspection institute (检验机构)", maxLength = 200)
        String institute,
    @Description(value = "What was found, a sentence each (检验发现问题)", maxLength = 2000)
        @Nullable List<String> findings,
    @Description(
            "What was found and has to be rectified by a date of its own, item by item (逐项限期整改的问题)")
        @Nullable List<DatedFinding> datedFindings,
    @Description("What became of the dated findings of earlier papers (复核以往问题)")
        @Nullable List<EarlierFinding> earlierFindings,
    @Description(
            "Clock of the unit that it is about, where equipment of the variety has several; else"
                + " that of the kind (检验时钟)")
        @Nullable InspectionClock clock,
    @Description(
            "True when the next date is known by its month only; it holds through the month's end"
                + " (下次检验日期仅知年月)")
        @Nullable Boolean nextDateMonthOnly,
    @Description("Safety grade that the report gives, 1 to 5 (安全状况等级)")
        @Nullable Integer safetyGrade,
    @Description(
            value =
                "Class of the unit, where its cycle depends on it: GC1, GB1-III, RAIL (设备级别、类型)",
            maxLength = 32)
        @Nullable String unitClass,
    @Description(
            value = "Medium of the unit, where its cycle depends on it: CORROSIVE, INERT (介质类别)",
            maxLength = 32)
        @Nullable String medium,
    @Description(
            value =
                "Number of an earlier report of the institute that this one replaces (更正的原报告编号)",
            maxLength = 64)
        @Nullable String revises,
    @Description(value = "Why that one was wrong; required with it (更正理由)", maxLength = 1000)
        @Nullable String revisionReason,
    @Description("Why the institute came; none for the examination itself (到场原因)")
        @Nullable VisitKind visit,
    @Description(
            "RUNS_WITH_ORDERS when it may run with orders outstanding; none otherwise (检验结果补充)")
        @Nullable VisitOutcome outcome)
    implements InstituteReport {

  /** A report whose findings have no dates of their own. */
  public InspectionReported(
      String reportNo,
      String equipmentNo,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate inspectedOn,
      @Nullable LocalDate nextInspectionDate,
      String institute,
      @Nullable List<String> findings) {
    this(
        reportNo,
        equipmentNo,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        institute,
        findings,
        null,
        null,
        null);
  }

  /** A report on a unit of which it says no more than the clock. */
  public InspectionReported(
      String reportNo,
      String equipmentNo,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate inspectedOn,
      @Nullable LocalDate nextInspectionDate,
      String institute,
      @Nullable List<String> findings,
      @Nullable List<DatedFinding> datedFindings,
      @Nullable List<EarlierFinding> earlierFindings,
      @Nullable InspectionClock clock) {
    this(
        reportNo,
        equipmentNo,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        institute,
        findings,
        datedFindings,
        earlierFindings,
        clock,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** A report that replaces none, of which its conclusion says all. */
  public InspectionReported(
      String reportNo,
      String equipmentNo,
      InspectionKind kind,
      Conclusion conclusion,
      LocalDate inspectedOn,
      @Nullable LocalDate nextInspectionDate,
      String institute,
      @Nullable List<String> findings,
      @Nullable List<DatedFinding> datedFindings,
      @Nullable List<EarlierFinding> earlierFindings,
      @Nullable InspectionClock clock,
      @Nullable Boolean nextDateMonthOnly,
      @Nullable Integer safetyGrade,
      @Nullable String unitClass,
      @Nullable String medium) {
    this(
        reportNo,
        equipmentNo,
        kind,
        conclusion,
        inspectedOn,
        nextInspectionDate,
        institute,
        findings,
        datedFindings,
        earlierFindings,
        clock,
        nextDateMonthOnly,
        safetyGrade,
        unitClass,
        medium,
        null,
        null,
        null,
        null);
  }

  /** Refuses a null where the contract requires a value. */
  public InspectionReported {
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(conclusion, "conclusion");
    Objects.requireNonNull(inspectedOn, "inspectedOn");
    Objects.requireNonNull(institute, "institute");
    findings = findings == null ? null : List.copyOf(findings);
    datedFindings = datedFindings == null ? null : List.copyOf(datedFindings);
    earlierFindings = earlierFindings == null ? null : List.copyOf(earlierFindings);
  }

  @Override
  public String subject() {
    return equipmentNo;
  }

  @Override
  public String partitionKey() {
    return equipmentNo;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
