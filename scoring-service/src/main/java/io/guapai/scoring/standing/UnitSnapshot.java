package io.guapai.scoring.standing;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.runtime.event.Received;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit of equipment as the register knows it.
 *
 * @param version of the unit in the register
 */
record UnitSnapshot(
    String equipmentId,
    String enterpriseId,
    String regionCode,
    String variety,
    UseState useState,
    RegState regState,
    @Nullable LocalDate nextInspectionDate,
    long version) {

  static UnitSnapshot registered(Received<EquipmentRegistered> event) {
    EquipmentRegistered unit = event.data();
    return new UnitSnapshot(
        unit.equipmentId(),
        unit.enterpriseId(),
        unit.regionCode(),
        unit.variety(),
        unit.useState(),
        unit.regState(),
        unit.nextInspectionDate(),
        event.header().sequence());
  }

  static UnitSnapshot changed(Received<EquipmentChanged> event) {
    EquipmentChanged unit = event.data();
    return new UnitSnapshot(
        unit.equipmentId(),
        unit.enterpriseId(),
        unit.regionCode(),
        unit.variety(),
        unit.useState(),
        unit.regState(),
        unit.nextInspectionDate(),
        event.header().sequence());
  }
}
