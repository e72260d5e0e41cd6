package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The authority granted what was applied for; the units tell what became of them. */
@Contract(name = "use-registration-granted", stream = Stream.EQUIPMENT)
@Description("An application on use registration was granted (准予使用登记)")
public record UseRegistrationGranted(
    @Description("Id of the application (申请标识)") String applicationId,
    @Description(value = "Number of its receipt (受理编号)", maxLength = 64) String applicationNo,
    @Description("What is applied for (申请事项)") Matter matter,
    @Description("Register's own ids of the units; none of cylinders (设备标识)")
        List<String> equipmentIds,
    @Description("Number of cylinders, where it is about cylinders and not units (气瓶数量)")
        @Nullable Integer cylinders,
    @Description("Numbers of the certificates that were issued (使用登记证编号)")
        List<String> certificateNos,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Day of the decision (决定日期)") LocalDate decidedOn)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public UseRegistrationGranted {
    equipmentIds = List.copyOf(Objects.requireNonNull(equipmentIds, "equipmentIds"));
    certificateNos = List.copyOf(Objects.requireNonNull(certificateNos, "certificateNos"));
    Objects.requireNonNull(applicationId, "applicationId");
    Objects.requireNonNull(applicationNo, "applicationNo");
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(decidedOn, "decidedOn");
  }

  @Override
  public String subject() {
    return applicationId;
  }
}
