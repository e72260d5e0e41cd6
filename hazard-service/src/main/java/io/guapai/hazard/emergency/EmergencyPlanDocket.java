package io.guapai.hazard.emergency;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The emergency plans as acts need them. */
@Singleton
@DocketAt(
    path = EmergencyPlanDocket.PATH,
    kind = "emergency-plan",
    tag = "emergency",
    view = EmergencyPlanView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.ENTERPRISE,
      Role.AUDITOR
    })
record EmergencyPlanDocket(EmergencyPlans plans, Filing filing)
    implements FiledDocket<EmergencyPlan> {

  static final String PATH = "/hazard/v1/emergency-plans";

  @Override
  public Class<EmergencyPlan> type() {
    return EmergencyPlan.class;
  }

  @Override
  public EmergencyPlanView view(EmergencyPlan plan) {
    return plans.view(plan.id());
  }
}
