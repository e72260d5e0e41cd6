package io.guapai.contracts.equipment;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.RegState;
import io.guapai.contracts.Stream;
import io.guapai.contracts.UnitFact;
import io.guapai.contracts.UseState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of special equipment changed (设备变更): use state, registration, owner, place or dates.
 * Carries the whole unit after the change, so that a reader keeps only the newest.
 *
 * <p>Changes that need a change of registration: 特种设备安全法 §47–48.
 */
@Contract(name = "equipment-changed", stream = Stream.EQUIPMENT)
@Description("A unit of special equipment changed; the whole unit after the change (设备变更)")
public record EquipmentChanged(
    @Description("Register's own id of the unit of equipment (设备标识)") String equipmentId,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(value = "Name of the enterprise that uses the unit (使用单位名称)", maxLength = 200)
        String enterpriseName,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description(
            value = "Variety code of the special-equipment catalogue, for example 3110 (设备品种代码)",
            maxLength = 4)
        String variety,
    @Description(value = "Name of the unit as its user calls it (设备名称)", maxLength = 200)
        @Nullable String name,
    @Description("Use state (使用状态)") UseState useState,
    @Description("Registration state (登记状态)") RegState regState,
    @Description("Date of first use (投入使用日期)") @Nullable LocalDate firstUseDate,
    @Description("Date through which the last inspection holds (下次检验日期)")
        @Nullable LocalDate nextInspectionDate,
    @Description("True when the record is demonstration data, not a real case (演示数据)")
        boolean demonstration,
    @Description("Where it stands, degrees east in WGS 84; none when not known (经度)")
        @Nullable BigDecimal longitude,
    @Description("Where it stands, degrees north in WGS 84 (纬度)") @Nullable BigDecimal latitude)
    implements UnitFact {

  /** A unit of which it is not known where it stands. */
  public EquipmentChanged(
      String equipmentId,
      String equipmentNo,
      String enterpriseId,
      String enterpriseName,
      String regionCode,
      String variety,
      @Nullable String name,
      UseState useState,
      RegState regState,
      @Nullable LocalDate firstUseDate,
      @Nullable LocalDate nextInspectionDate,
      boolean demonstration) {
    this(
        equipmentId,
        equipmentNo,
        enterpriseId,
        enterpriseName,
        regionCode,
        variety,
        name,
        useState,
        regState,
        firstUseDate,
        nextInspectionDate,
        demonstration,
        null,
        null);
  }

  /** Refuses a null where the contract requires a value. */
  public EquipmentChanged {
    Objects.requireNonNull(equipmentId, "equipmentId");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(enterpriseName, "enterpriseName");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(useState, "useState");
    Objects.requireNonNull(regState, "regState");
  }
}
