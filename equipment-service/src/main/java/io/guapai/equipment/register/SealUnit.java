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

/** The authority seals a unit (特种设备安全法 §61). */
@Singleton
@ActAt(
    path = "seal",
    by = {Role.COUNTY, Role.CITY},
    en = "Seal a unit",
    zh = "查封")
record SealUnit(TermBook terms) implements ActOn<Equipment, UseDay> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.SEAL);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, UseDay paper, Acting acting) {
    unit.use(UnitDeed.SEAL, UseState.SEALED, paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
