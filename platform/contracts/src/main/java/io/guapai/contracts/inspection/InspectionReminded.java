package io.guapai.contracts.inspection;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A clock of a unit is about to run out (检验到期提醒): told 60, 30 and 7 days before, each once for a
 * date, by the rule of the shelf. That the unit itself has to be inspected within a month, {@link
 * InspectionDueSoon} tells.
 */
@Contract(name = "inspection-reminded", stream = Stream.INSPECTION)
@Description("A clock of a unit is about to run out (检验、检测到期提醒)")
public record InspectionReminded(
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
    @Description("Last day on which it holds (到期日)") LocalDate dueDate,
    @Description("True when the date is known by its month only, and holds through its end (仅知年月)")
        boolean monthOnly,
    @Description("How many days before the date the reminder is for, by the rule (提前天数)")
        int daysBefore)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionReminded {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(dueDate, "dueDate");
  }
}
