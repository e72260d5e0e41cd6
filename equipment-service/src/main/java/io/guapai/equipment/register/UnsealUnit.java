package io.guapai.equipment.register;

import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority takes its seal off. The unit rests until its user uses it again. */
@Singleton
@ActAt(
    path = "unseal",
    by = {Role.COUNTY, Role.CITY},
    en = "Take the seal off a unit, which rests from then on",
    zh = "解除查封")
record UnsealUnit(TermBook terms) implements ActOn<Equipment, UseDay> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.UNSEAL);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, UseDay paper, Acting acting) {
    unit.use(UnitDeed.UNSEAL, unit.unsealed(), paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
