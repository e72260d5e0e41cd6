package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The authority does not accept an application: it is not competent, the matter needs none, or what
 * was missing is missing still.
 */
@Singleton
@ActAt(
    path = "non-acceptance",
    by = {Role.CITY, Role.COUNTY},
    en = "Refuse to accept an application",
    zh = "不予受理")
record RefuseToAccept() implements ActOn<UseApplication, Words.Reason> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.NOT_ACCEPT);
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Reason paper, Acting acting) {
    application.end(ApplicationStep.NOT_ACCEPT, paper.reason(), acting.today(), acting.by());
    return Outcome.done();
  }
}
