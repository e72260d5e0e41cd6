package io.guapai.hazard.accident;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** A leader who did not give it approves the last opinion, which ends the matter (批复结案, §73). */
@Singleton
@ActAt(
    path = "closing",
    by = Role.LEADER,
    en = "Approve the opinion, which closes the accident",
    zh = "批复结案")
record CloseAccident(AccidentRules rules) implements ActOn<Accident, Words.Closing> {

  @Override
  public List<AccidentAct> deeds() {
    return List.of(AccidentAct.CLOSE);
  }

  @Override
  public List<Guard<Accident>> competence() {
    return List.of(rules::requireInvestigator);
  }

  @Override
  public List<Guard<Accident>> guards() {
    return List.of(CloseAccident::requireAnother);
  }

  private static void requireAnother(Accident accident, Acting acting) {
    if (acting.account().equals(accident.opinionBy)) {
      throw new ProblemException(HazardProblem.OPINION_NOT_INDEPENDENT, null, acting.account());
    }
  }

  @Override
  public Outcome<Accident> carryOut(Accident accident, Words.Closing paper, Acting acting) {
    accident.close(acting.by());
    return Outcome.done();
  }
}
