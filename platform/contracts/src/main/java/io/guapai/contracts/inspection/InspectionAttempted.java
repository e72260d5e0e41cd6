package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EarlierFinding;
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
 * An institute came, or was to come, and there is no result (到场未出结论): the unit could not be
 * examined, the visit was cancelled, orders were given more time. No clock moves by it.
 */
@Contract(name = "inspection-attempted", stream = Stream.INSPECTION)
@Description("A visit ended without a result of an examination (到场未出结论)")
public record InspectionAttempted(
    @Description("Id of the recorded visit (检验记录标识)") String inspectionId,
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
    @Description("Why the institute came (到场原因)") VisitKind visit,
    @Description("What the visit ended with (到场结果)") VisitOutcome outcome,
    @Description("Day of the visit (到场日期)") LocalDate visitedOn,
    @Description(value = "Number of the paper given by the institute (单据编号)", maxLength = 64)
        String reportNo,
    @Description(value = "Name or code of the inspection institute (检验机构)", maxLength = 200)
        String institute,
    @Description(value = "What was noted, a sentence each (说明)", maxLength = 2000)
        List<String> notes,
    @Description("What became of the dated findings of earlier papers (复核以往问题)")
        @Nullable List<EarlierFinding> earlierFindings,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration,
    @Description("Id of the inspection whose report this one replaces, if any (被更正的检验记录标识)")
        @Nullable String revises,
    @Description(value = "Number of that report (被更正的报告编号)", maxLength = 64)
        @Nullable String revisedReportNo,
    @Description(value = "Why that one was wrong (更正理由)", maxLength = 1000)
        @Nullable String revisionReason)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionAttempted {
    Objects.requireNonNull(inspectionId, "inspectionId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(visit, "visit");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(visitedOn, "visitedOn");
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(institute, "institute");
    notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    earlierFindings = earlierFindings == null ? null : List.copyOf(earlierFindings);
  }

  /** What was found at a unit was found at it under whichever id. */
  @Override
  public boolean ofEntry() {
    return false;
  }

  @Override
  public String subject() {
    return inspectionId;
  }
}
