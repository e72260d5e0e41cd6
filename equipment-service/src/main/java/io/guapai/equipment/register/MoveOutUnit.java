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
 * A unit left for a place where this register is not kept. To another authority of it a unit goes
 * by a change of its registration.
 */
@Singleton
@ActAt(
    path = "move-out",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Record that a unit left for a place where this register is not kept",
    zh = "迁出")
record MoveOutUnit(TermBook terms) implements ActOn<Equipment, UseDay> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.MOVE_OUT);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, UseDay paper, Acting acting) {
    unit.use(
        UnitDeed.MOVE_OUT, UseState.MOVED_OUT, paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
