package io.guapai.equipment.register;

import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** A unit stands still, which its user tells the authority. */
@Singleton
@ActAt(
    path = "stop",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "Tell the authority that a unit stands still",
    zh = "停用告知")
record StopUse(TermBook terms) implements ActOn<Equipment, Stopping> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.STOP);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, Stopping paper, Acting acting) {
    if (paper.until() != null && paper.until().isBefore(paper.on())) {
      throw new ProblemException(
          EquipmentProblem.DAY_OUT_OF_RANGE,
          "until",
          paper.until().toString(),
          paper.on().toString(),
          "");
    }
    unit.use(UnitDeed.STOP, UseState.STOPPED, paper, acting.today(), acting.by(), terms.rules());
    unit.standStill(paper.until());
    return Outcome.done();
  }
}
