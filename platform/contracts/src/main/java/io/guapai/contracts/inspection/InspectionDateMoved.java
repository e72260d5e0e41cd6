package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision of a territory moved the date of a clock, or was withdrawn and moved it back (检验日期调整),
 * as provinces did in epidemics and after disasters. What the institute printed is not changed by
 * it.
 */
@Contract(name = "inspection-date-moved", stream = Stream.INSPECTION)
@Description("A decision moved the date of a clock of a unit, or moved it back (检验日期调整)")
public record InspectionDateMoved(
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
    @Description("Date before (原到期日)") LocalDate fromDate,
    @Description("Date from now on (调整后到期日)") LocalDate toDate,
    @Description(
            value = "Number of the decision; of the one that ended when it moved back (文号)",
            maxLength = 100)
        String decisionNo)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionDateMoved {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(fromDate, "fromDate");
    Objects.requireNonNull(toDate, "toDate");
    Objects.requireNonNull(decisionNo, "decisionNo");
  }
}
