package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import java.util.Objects;

/** A unit that had vanished from the register of its source is in it again (来源登记表中重新出现该设备). */
@Contract(name = "equipment-returned", stream = Stream.EQUIPMENT)
@Description("A unit that had vanished is in the register of its source again (来源登记表中重新出现该设备)")
public record EquipmentReturned(
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Short name of the register that it comes from (来源系统)", maxLength = 32)
        String sourceSystem,
    @Description("The import in which it was found out (导入批次)") String importId,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration)
    implements UnitFact {

  /** Refuses a null where the contract requires a value. */
  public EquipmentReturned {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(sourceSystem, "sourceSystem");
    Objects.requireNonNull(importId, "importId");
  }
}
