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

/** A unit was dismantled. */
@Singleton
@ActAt(
    path = "dismantle",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Record that a unit was dismantled",
    zh = "拆除")
record DismantleUnit(TermBook terms) implements ActOn<Equipment, UseDay> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.DISMANTLE);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, UseDay paper, Acting acting) {
    unit.use(
        UnitDeed.DISMANTLE, UseState.DISMANTLED, paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
