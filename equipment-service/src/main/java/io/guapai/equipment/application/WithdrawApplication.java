package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The applicant withdraws its application before the decision. */
@Singleton
@ActAt(
    path = "withdrawal",
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Withdraw an application",
    zh = "撤回申请")
record WithdrawApplication() implements ActOn<UseApplication, Words.Reason> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.WITHDRAW);
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Reason paper, Acting acting) {
    application.end(ApplicationStep.WITHDRAW, paper.reason(), acting.today(), acting.by());
    return Outcome.done();
  }
}
