package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A unit in use is past its inspection date (超期未检): unlawful to use (特种设备安全法 §40), veto V2 未定期检验合格.
 * The printed date itself is still valid; overdue begins the day after.
 */
@Contract(name = "inspection-overdue", stream = Stream.INSPECTION)
@Description("A unit in use is past its inspection date (超期未检)")
public record InspectionOverdue(
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
    @Description("Last day on which the inspection held (检验到期日)") LocalDate dueDate)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionOverdue {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
