package io.guapai.hazard.accident;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The investigation begins (成立调查组, 特种设备安全法 §72). */
@Singleton
@ActAt(
    path = "investigation",
    by = {Role.CITY, Role.PROVINCE, Role.LEADER},
    en = "Begin the investigation, at the level that the grade asks for",
    zh = "成立调查组")
record InvestigateAccident(AccidentRules rules) implements ActOn<Accident, Words.Investigation> {

  @Override
  public List<AccidentAct> deeds() {
    return List.of(AccidentAct.INVESTIGATE);
  }

  @Override
  public List<Guard<Accident>> competence() {
    return List.of(rules::requireInvestigator);
  }

  @Override
  public Outcome<Accident> carryOut(Accident accident, Words.Investigation paper, Acting acting) {
    accident.investigate(acting.by());
    return Outcome.done();
  }
}
