package io.guapai.hazard.instrument;

import io.guapai.contracts.Instrument;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A superior circulates a hazard and how it was handled (通报): once it was found to be true, and
 * after its end, too. The enterprise reads what everybody may read.
 */
@Singleton
@ActAt(
    path = "circular",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Circulate what is to be learnt from a hazard, among authorities or to everybody",
    zh = "通报")
record CirculateHazard(Instruments instruments) implements ActOn<Hazard, Circular> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.CIRCULATE);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(instruments::requireSuperior);
  }

  @Override
  public boolean internal(Circular paper) {
    return !paper.open();
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Circular paper, Acting acting) {
    return instruments.issue(Instrument.CIRCULAR, Act.CIRCULATE, hazard, paper, acting);
  }
}
