package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.util.Objects;

/** An overdue maintenance ended because nobody has to do it any more. */
@Contract(name = "maintenance-overdue-cleared", stream = Stream.INSPECTION)
@Description("An overdue maintenance ended without a visit (超期未维保解除)")
public record MaintenanceOverdueCleared(
    @Description("Id of the visit (维保记录标识)") String maintenanceId,
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Organization that maintains it (维保单位)", maxLength = 200)
        String maintainer,
    @Description(value = "Why: its contract ended, or it left use (解除原因)", maxLength = 500)
        String reason)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public MaintenanceOverdueCleared {
    Objects.requireNonNull(maintenanceId, "maintenanceId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(maintainer, "maintainer");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return maintenanceId;
  }
}
