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

/** The institute takes an application; then it agrees upon a day. */
@Singleton
@ActAt(
    path = "acceptance",
    by = {Role.INSTITUTE},
    en = "Accept an application for an inspection",
    zh = "受理报检")
record AcceptInspectionApplication() implements ActOn<InspectionApplication, Words.Remark> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.ACCEPT);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_INSTITUTE);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Remark said, Acting acting) {
    application.accept(acting.by());
    return Outcome.done();
  }
}
