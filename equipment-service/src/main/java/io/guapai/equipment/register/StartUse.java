package io.guapai.equipment.register;

import io.guapai.contracts.UseState;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** A unit goes into use for the first time, on a valid inspection (特种设备安全法 §40). */
@Singleton
@ActAt(
    path = "start",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Put a unit into use for the first time",
    zh = "投入使用")
record StartUse(TermBook terms) implements ActOn<Equipment, UseDay> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.START);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, UseDay paper, Acting acting) {
    unit.use(UnitDeed.START, UseState.IN_USE, paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
