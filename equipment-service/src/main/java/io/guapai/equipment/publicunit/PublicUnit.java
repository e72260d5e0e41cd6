package io.guapai.equipment.publicunit;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.register.EquipmentView;
import io.guapai.equipment.register.InspectionState;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as its use sign (使用标志) tells of it, and whether that still holds: no enterprise, no
 * address, no persons.
 *
 * @param variety code of the catalogue
 * @param certificateNo number of its certificate of use registration; null when none is known
 * @param regionCode county where it is registered
 * @param nextInspectionDate last day on which the last inspection holds
 */
public record PublicUnit(
    String equipmentNo,
    String variety,
    String varietyZh,
    String varietyEn,
    String regionCode,
    RegState regState,
    @Nullable String certificateNo,
    UseState useState,
    InspectionState inspState,
    @Nullable LocalDate lastInspectedOn,
    @Nullable LocalDate nextInspectionDate,
    boolean demonstration) {

  private static final int COUNTY_DIGITS = 6;

  static PublicUnit of(EquipmentView unit) {
    EquipmentVariety variety = EquipmentVariety.parse(unit.variety());
    String region = RegionCode.parse(unit.regionCode()).value();
    return new PublicUnit(
        unit.equipmentNo(),
        variety.code(),
        variety.nameZh(),
        variety.nameEn(),
        region.substring(0, Math.min(region.length(), COUNTY_DIGITS)),
        unit.regState(),
        unit.certificateNo(),
        unit.useState(),
        unit.inspState(),
        unit.lastInspectedOn(),
        unit.nextInspectionDate(),
        unit.demonstration());
  }
}
