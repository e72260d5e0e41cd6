package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A clock that does not bind the use of a unit has run out (超期未检测、未校验): a self-test, a calibration.
 * Of those that do {@link InspectionOverdue} tells.
 */
@Contract(name = "examination-overdue", stream = Stream.INSPECTION)
@Description("A test or calibration of a unit in use is overdue (超期未检测、未校验)")
public record ExaminationOverdue(
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Which clock of the unit (检验、检测时钟)") UnitClock clock,
    @Description(
            value = "Variety code of the special-equipment catalogue, for example 3110 (设备品种代码)",
            maxLength = 4)
        String variety,
    @Description("Last day on which it held (到期日)") LocalDate dueDate)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public ExaminationOverdue {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
