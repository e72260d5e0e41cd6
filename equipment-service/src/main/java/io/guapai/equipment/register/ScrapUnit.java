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

/** A unit is scrapped, and with that its registration is cancelled (特种设备安全法 §48). */
@Singleton
@ActAt(
    path = "scrap",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Scrap a unit, which cancels its registration",
    zh = "报废")
record ScrapUnit(TermBook terms) implements ActOn<Equipment, Scrapping> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.SCRAP);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Scrapping paper, Acting acting) {
    unit.use(UnitDeed.SCRAP, UseState.SCRAPPED, paper, acting.today(), acting.by(), terms.rules());
    return Outcome.done();
  }
}
