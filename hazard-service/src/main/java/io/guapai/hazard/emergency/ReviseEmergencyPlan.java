package io.guapai.hazard.emergency;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** An enterprise files the newest revision of its plan. */
@Singleton
@ActAt(
    path = "revision",
    by = {Role.ENTERPRISE},
    en = "Revise an emergency plan; the older revisions stay",
    zh = "修订应急预案")
record ReviseEmergencyPlan(PlanRevisions revisions)
    implements ActOn<EmergencyPlan, NewEmergencyPlan> {

  @Override
  public List<Deed> deeds() {
    return List.of(EmergencyPlan.REVISE);
  }

  @Override
  public Outcome<EmergencyPlan> carryOut(EmergencyPlan plan, NewEmergencyPlan said, Acting acting) {
    plan.revise(acting.by());
    revisions.add(plan, said, acting);
    return Outcome.done();
  }
}
