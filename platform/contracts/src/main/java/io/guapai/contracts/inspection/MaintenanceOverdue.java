package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.MaintenanceLevel;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * More than the term of the regulation is over since a lift was maintained last (特种设备安全监察条例 §31: 15
 * days).
 */
@Contract(name = "maintenance-overdue", stream = Stream.INSPECTION)
@Description("The maintenance of a lift in use is overdue (超期未维保)")
public record MaintenanceOverdue(
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
    @Description(
            value = "Variety code of the special-equipment catalogue, for example 3110 (设备品种代码)",
            maxLength = 4)
        String variety,
    @Description(value = "Organization that maintains it (维保单位)", maxLength = 200)
        String maintainer,
    @Description("How much has to be done (维保级别)") MaintenanceLevel level,
    @Description("Last day on which it was in time (应维保日期)") LocalDate dueOn)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public MaintenanceOverdue {
    Objects.requireNonNull(maintenanceId, "maintenanceId");
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(maintainer, "maintainer");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(dueOn, "dueOn");
  }

  @Override
  public String subject() {
    return maintenanceId;
  }
}
