package io.guapai.hazard.emergency;

import io.guapai.hazard.unit.OwnSites;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** An enterprise files a plan for its emergencies. */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE},
    en = "File an emergency plan of the own enterprise",
    zh = "应急预案备案")
record FileEmergencyPlan(OwnSites sites, Filing filing, PlanRevisions revisions)
    implements Opening<EmergencyPlan, NewEmergencyPlan> {

  @Override
  public EmergencyPlan open(NewEmergencyPlan said, Acting acting) {
    EmergencyPlan plan = new EmergencyPlan(sites.of(acting.caller(), null), acting.by());
    filing.add(plan);
    revisions.add(plan, said, acting);
    return plan;
  }
}
