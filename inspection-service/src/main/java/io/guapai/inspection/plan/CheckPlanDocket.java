package io.guapai.inspection.plan;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The annual plans of checks as acts need them. */
@Singleton
@DocketAt(
    path = CheckPlanDocket.PATH,
    kind = "check-plan",
    tag = "check-plans",
    view = CheckPlanView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
record CheckPlanDocket(Filing filing) implements FiledDocket<CheckPlan> {

  static final String PATH = "/inspection/v1/check-plans";

  @Override
  public Class<CheckPlan> type() {
    return CheckPlan.class;
  }

  @Override
  public CheckPlanView view(CheckPlan dossier) {
    return dossier.view();
  }
}
