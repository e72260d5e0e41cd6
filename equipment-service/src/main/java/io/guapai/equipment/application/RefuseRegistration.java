package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority refuses what was applied for, and says why (行政许可法 §38). */
@Singleton
@ActAt(
    path = "refusal",
    by = {Role.CITY, Role.COUNTY},
    en = "Refuse what was applied for",
    zh = "不予登记")
record RefuseRegistration() implements ActOn<UseApplication, Words.Reason> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.REFUSE);
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Reason paper, Acting acting) {
    application.end(ApplicationStep.REFUSE, paper.reason(), acting.today(), acting.by());
    return Outcome.done();
  }
}
