package io.guapai.inspection.subject;

import io.guapai.contracts.Fact;
import io.guapai.contracts.UseState;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What inspection needs to know of a unit, as the register states it. */
public record Unit(
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    UseState useState,
    @Nullable LocalDate firstUseDate,
    @Nullable LocalDate nextInspectionDate,
    boolean demonstration) {

  /**
   * The unit that a fact of the register shows.
   *
   * @throws IllegalArgumentException when the fact shows no unit
   */
  public static Unit of(Fact fact) {
    if (fact instanceof EquipmentRegistered registered) {
      return of(registered);
    }
    if (fact instanceof EquipmentChanged changed) {
      return of(changed);
    }
    throw new IllegalArgumentException("shows no unit: " + fact.getClass());
  }

  private static Unit of(EquipmentRegistered fact) {
    return new Unit(
        fact.equipmentId(),
        fact.equipmentNo(),
        fact.enterpriseId(),
        fact.regionCode(),
        fact.variety(),
        fact.useState(),
        fact.firstUseDate(),
        fact.nextInspectionDate(),
        fact.demonstration());
  }

  private static Unit of(EquipmentChanged fact) {
    return new Unit(
        fact.equipmentId(),
        fact.equipmentNo(),
        fact.enterpriseId(),
        fact.regionCode(),
        fact.variety(),
        fact.useState(),
        fact.firstUseDate(),
        fact.nextInspectionDate(),
        fact.demonstration());
  }
}
