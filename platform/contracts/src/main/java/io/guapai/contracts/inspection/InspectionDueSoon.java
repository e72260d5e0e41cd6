package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An inspection falls due soon (检验即将到期). The user applies at least one month before the date
 * (特种设备安全法 §40).
 */
@Contract(name = "inspection-due-soon", stream = Stream.INSPECTION)
@Description("An inspection falls due soon (检验即将到期)")
public record InspectionDueSoon(
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Last day on which the current inspection holds (检验到期日)") LocalDate dueDate)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionDueSoon {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
