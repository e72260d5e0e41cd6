package io.guapai.equipment.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The authority grants what was applied for; units or cylinders change with it, which may lie
 * elsewhere until then, and certificates are issued.
 */
@Singleton
@ActAt(
    path = "grant",
    by = {Role.CITY, Role.COUNTY},
    en = "Grant what was applied for, and issue the certificates",
    zh = "准予登记")
record GrantRegistration(Forms forms, Reach reach) implements ActOn<UseApplication, Words.Note> {

  @Override
  public List<ApplicationStep> deeds() {
    return List.of(ApplicationStep.GRANT);
  }

  @Override
  public Outcome<UseApplication> carryOut(
      UseApplication application, Words.Note paper, Acting acting) {
    application.grant(
        reach.beyond(() -> forms.granting(application.topic()).carryOut(application, acting)),
        paper.note(),
        acting.today(),
        acting.by());
    return Outcome.done();
  }
}
