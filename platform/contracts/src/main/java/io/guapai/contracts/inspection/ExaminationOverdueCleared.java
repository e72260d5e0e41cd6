package io.guapai.contracts.inspection;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitClock;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A test or calibration is no longer overdue (超期解除). Ends the {@link ExaminationOverdue} of the
 * same unit, clock and due date.
 */
@Contract(name = "examination-overdue-cleared", stream = Stream.INSPECTION)
@Description("A test or calibration of a unit is no longer overdue (超期未检测、未校验解除)")
public record ExaminationOverdueCleared(
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
    @Description("Due date of the overdue that ends (原到期日)") LocalDate dueDate,
    @Description("Why it ended (解除原因)") ClearedReason reason,
    @Description("Day of the test that ended it, when one did (检测日期)") @Nullable LocalDate testedOn)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public ExaminationOverdueCleared {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(reason, "reason");
  }
}
