package io.guapai.hazard.report;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.grading.GradingByCode;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * An officer takes a report up, finds it true or finds it untrue. A code that stands for a major
 * hazard then grades it by itself.
 */
@Singleton
@ActAt(
    path = "confirmation",
    by = {Role.COUNTY, Role.CITY},
    fulfils = DutyKind.VERIFY,
    en = "Take a report up, confirm it or reject it",
    zh = "核实确认")
record Confirm(GradingByCode grading) implements ActOn<Hazard, Confirmation> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.VERIFY, Act.CONFIRM, Act.REJECT);
  }

  @Override
  public boolean fulfils(Deed deed) {
    return deed == Act.CONFIRM || deed == Act.REJECT;
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
