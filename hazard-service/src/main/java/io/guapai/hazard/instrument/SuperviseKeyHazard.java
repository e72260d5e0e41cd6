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
 * A superior follows how a lower authority handles a major hazard (重点督办), short of listing it:
 * while it is being rectified.
 */
@Singleton
@ActAt(
    path = "key-supervision",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Supervise how a lower authority handles a major hazard, which reports what it did",
    zh = "重点督办")
record SuperviseKeyHazard(Instruments instruments) implements ActOn<Hazard, Instruction> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.SUPERVISE);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(instruments::requireSuperior);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of((hazard, acting) -> hazard.requireMajor());
  }

  @Override
  public boolean internal(Instruction paper) {
    return true;
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Instruction paper, Acting acting) {
    return instruments.issue(Instrument.KEY_SUPERVISION, Act.SUPERVISE, hazard, paper, acting);
  }
}
