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

/**
 * A unit that rested is used again: checked by its user and, when its inspection ran out or it
 * rested long, inspected before.
 */
@Singleton
@ActAt(
    path = "restart",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Tell that a unit is used again, which its user has checked",
    zh = "启用告知")
record RestartUse(TermBook terms) implements ActOn<Equipment, Restarting> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.RESTART);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Restarting paper, Acting acting) {
    unit.use(UnitDeed.RESTART, UseState.IN_USE, paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
