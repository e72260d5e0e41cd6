package io.guapai.contracts.inspection;

import io.guapai.contracts.ClearedReason;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit is no longer overdue (超期未检解除): it was inspected and found fit, left use, or its date was
 * corrected. Ends the {@link InspectionOverdue} of the same unit and due date.
 */
@Contract(name = "inspection-overdue-cleared", stream = Stream.INSPECTION)
@Description("A unit is no longer overdue for inspection (超期未检解除)")
public record InspectionOverdueCleared(
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Due date of the overdue that ends (原检验到期日)") LocalDate dueDate,
    @Description("Why it ended (解除原因)") ClearedReason reason,
    @Description("The inspection that ended it, when one did (检验记录标识)")
        @Nullable String inspectionId,
    @Description("Day of that inspection (检验日期)") @Nullable LocalDate inspectedOn)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public InspectionOverdueCleared {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(dueDate, "dueDate");
    Objects.requireNonNull(reason, "reason");
  }
}
