package io.guapai.contracts.inspection;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report of an examination was replaced by a revised one of the same institute (检验报告更正). Told
 * before the {@link InspectionCompleted} of the new one, and with what the unit comes to by both.
 */
@Contract(name = "inspection-revised", stream = Stream.INSPECTION)
@Description("A report of an examination was replaced by a revised one (检验报告更正)")
public record InspectionRevised(
    @Description("Id of the inspection that counts no more (原检验记录标识)") String inspectionId,
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
    @Description(value = "Number of the report that is replaced (原报告编号)", maxLength = 64)
        String reportNo,
    @Description(value = "Name or code of the inspection institute (检验机构)", maxLength = 200)
        String institute,
    @Description(value = "Why it was wrong (更正理由)", maxLength = 1000) String reason,
    @Description("Id of the inspection that takes its place (更正后检验记录标识)") String revisedBy,
    @Description(value = "Number of the report that takes its place (更正后报告编号)", maxLength = 64)
        String revisedReportNo,
    @Description(
            "The unit's next date by the reports that are left; none when it has none (下次检验日期)")
        @Nullable LocalDate nextInspectionDate,
    @Description("Day of the last examination that decides on the use, of those left (最近检验日期)")
        @Nullable LocalDate lastInspectedOn,
    @Description("Its conclusion (最近检验结论)") @Nullable Conclusion lastConclusion,
    @Description(value = "Institute that made it (最近检验机构)", maxLength = 200)
        @Nullable String lastInstitute,
    @Description(value = "Number of its report (最近检验报告编号)", maxLength = 64)
        @Nullable String lastReportNo,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration)
    implements UnitFact, ReportTakenBack {

  /** Refuses a null where the contract requires a value. */
  public InspectionRevised {
    Objects.requireNonNull(inspectionId, "inspectionId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(institute, "institute");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(revisedBy, "revisedBy");
    Objects.requireNonNull(revisedReportNo, "revisedReportNo");
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
