package io.guapai.hazard.report;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.grading.GradingByCode;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * An officer takes a report up, finds it true or finds it untrue. A code that stands for a major
 * hazard then grades it by itself.
 */
@Singleton
@ActAt(
    path = "confirmation",
    by = {Role.COUNTY, Role.CITY},
    en = "Take a report up, confirm it or reject it",
    zh = "核实确认")
record Confirm(GradingByCode grading) implements ActOn<Hazard, Confirmation> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.VERIFY, Act.CONFIRM, Act.REJECT);
  }

  @Override
  public Map<DutyKind, List<Act>> fulfils() {
    return Map.of(DutyKind.VERIFY, List.of(Act.CONFIRM, Act.REJECT));
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Confirmation confirmation, Acting acting) {
    String reason = confirmation.reason();
    switch (confirmation.decision()) {
      case VERIFY -> hazard.verify(acting.by(), reason);
      case CONFIRM -> {
        hazard.confirm(acting.by(), reason);
        grading.grade(hazard);
      }
      case REJECT -> {
        if (reason == null || reason.isBlank()) {
          throw new ProblemException(HazardProblem.REASON_REQUIRED, "reason");
        }
        hazard.reject(acting.by(), reason);
      }
    }
    return Outcome.done();
  }
}
