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
 * A superior hands a hazard to a lower authority with a task and a term (专项交办): from the report on,
 * for it may be the verification that is asked for.
 */
@Singleton
@ActAt(
    path = "special-assignment",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Assign a hazard to a lower authority, which reports what it did",
    zh = "专项交办")
record AssignHazard(Instruments instruments) implements ActOn<Hazard, Instruction> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.ASSIGN);
  }

  @Override
  public List<Guard<Hazard>> competence() {
    return List.of(instruments::requireSuperior);
  }

  @Override
  public boolean internal(Instruction paper) {
    return true;
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Instruction paper, Acting acting) {
    return instruments.issue(Instrument.SPECIAL_ASSIGNMENT, Act.ASSIGN, hazard, paper, acting);
  }
}
