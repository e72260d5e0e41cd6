package io.guapai.inspection.application;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** What failed was rectified: the institute inspects it again. */
@Singleton
@ActAt(
    path = "rectification",
    by = {Role.ENTERPRISE, Role.MAINTAINER},
    en = "Tell that what failed was rectified, and ask for the recheck",
    zh = "整改完成申请复检")
record TellRectified() implements ActOn<InspectionApplication, Words.Rectification> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.RECTIFIED);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_APPLICANT);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Rectification said, Acting acting) {
    application.rectified(said.rectification(), acting.by());
    return Outcome.done();
  }
}
