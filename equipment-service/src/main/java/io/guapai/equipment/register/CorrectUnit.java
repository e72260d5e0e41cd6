package io.guapai.equipment.register;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority puts right what was entered wrongly. */
@Singleton
@ActAt(
    path = "correct",
    by = {Role.COUNTY, Role.CITY},
    en = "Put right what was entered wrongly",
    zh = "更正登记信息")
record CorrectUnit(EquipmentTable equipment) implements ActOn<Equipment, Correction> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.CORRECT);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Correction paper, Acting acting) {
    Correction right = paper.checked(acting.today());
    equipment.requireFree(unit, right.equipmentCode());
    unit.correct(right, acting.by());
    return Outcome.done();
  }
}
