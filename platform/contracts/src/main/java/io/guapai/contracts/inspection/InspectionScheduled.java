package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An institute agreed upon the day of an inspection, or upon another one (约定检验日期). */
@Contract(name = "inspection-scheduled", stream = Stream.INSPECTION)
@Description("A day was agreed upon for an inspection (约定检验日期)")
public record InspectionScheduled(
    @Description("Id of the application (报检申请标识)") String applicationId,
    @Description(value = "Its number (报检受理编号)", maxLength = 64) String applicationNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Id of the institute (检验机构标识)", maxLength = 200) String institute,
    @Description(value = "Its name (检验机构)", maxLength = 200) String instituteName,
    @Description("What is applied for (检验类别)") InspectionKind kind,
    @Description("Clock of the units that it is about; none where there is but one (检验时钟)")
        @Nullable InspectionClock clock,
    @Description(value = "Register's own ids of the units (设备标识)", maxItems = 1000)
        List<String> equipmentIds,
    @Description(
            value = "Number of the notice of the construction to be supervised (施工告知受理编号)",
            maxLength = 64)
        @Nullable String constructionNo,
    @Description("Day of the inspection (约定检验日期)") LocalDate scheduledOn)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionScheduled {
    Objects.requireNonNull(applicationId, "applicationId");
    Objects.requireNonNull(applicationNo, "applicationNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(institute, "institute");
    Objects.requireNonNull(instituteName, "instituteName");
    Objects.requireNonNull(kind, "kind");
    equipmentIds = List.copyOf(Objects.requireNonNull(equipmentIds, "equipmentIds"));
    Objects.requireNonNull(scheduledOn, "scheduledOn");
  }

  @Override
  public String subject() {
    return applicationId;
  }
}
