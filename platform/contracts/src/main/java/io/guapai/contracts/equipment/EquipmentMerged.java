package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.EnterpriseFact;
import io.guapai.contracts.Stream;
import java.util.Objects;

/**
 * Two entries of the register are one unit: one of them stays, the other one gave way to it
 * (设备合并登记). From now on the unit has one id and one number, and all that was found at the former is
 * its.
 *
 * <p>Told on the key of the unit that stays, so that whoever hears a later fact of it has heard
 * this before. Facts under the former id may still arrive. Those that tell of the former entry
 * itself, what it says and when it is due, are about nothing any more.
 */
@Contract(name = "equipment-merged", stream = Stream.EQUIPMENT)
@Description("Two entries of the register are one unit (设备合并登记)")
public record EquipmentMerged(
    @Description("Unit: the id that stays (保留的设备标识)") String equipmentId,
    @Description("Public number of the unit that stays (保留的设备编号)") String equipmentNo,
    @Description("The id that it is no longer known by (停用的设备标识)") String formerId,
    @Description("Public number that it is no longer known by (停用的设备编号)") String formerNo,
    @Description("Enterprise that uses the unit that stays (使用单位标识)") String enterpriseId,
    @Description("Enterprise of the former entry, which may be another one (停用登记的使用单位标识)")
        String formerEnterpriseId,
    @Description(
            value =
                "Territory of the unit that stays, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(value = "Why, and on what it rests (合并原因及依据)", maxLength = 1000) String reason,
    @Description("Whether it is demonstration data (演示数据)") boolean demonstration)
    implements EnterpriseFact {

  /** Refuses a null where the contract requires a value. */
  public EquipmentMerged {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(formerId, "formerId");
    Objects.requireNonNull(formerNo, "formerNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(formerEnterpriseId, "formerEnterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String subject() {
    return formerId;
  }
}
