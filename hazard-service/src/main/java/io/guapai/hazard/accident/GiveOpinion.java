package io.guapai.hazard.accident;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The investigation says how the accident is to be handled (处理意见); a later opinion counts. */
@Singleton
@ActAt(
    path = "opinion",
    by = {Role.CITY, Role.PROVINCE},
    en = "Give the investigation's opinion on how it is to be handled",
    zh = "提出处理意见")
record GiveOpinion(AccidentRules rules) implements ActOn<Accident, Words.Opinion> {

  @Override
  public List<AccidentAct> deeds() {
    return List.of(AccidentAct.OPINION);
  }

  @Override
  public List<Guard<Accident>> competence() {
    return List.of(rules::requireInvestigator);
  }

  @Override
  public Outcome<Accident> carryOut(Accident accident, Words.Opinion opinion, Acting acting) {
    accident.handle(opinion, acting.by());
    return Outcome.done();
  }
}
