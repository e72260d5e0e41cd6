package io.guapai.inspection.application;

import io.guapai.inspection.construction.Constructions;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** Who applied takes it back, before the inspection began. */
@Singleton
@ActAt(
    path = "cancellation",
    by = {Role.ENTERPRISE, Role.MAINTAINER},
    en = "Withdraw an application for an inspection",
    zh = "撤回报检")
record CancelInspectionApplication(Constructions constructions)
    implements ActOn<InspectionApplication, Words.Reason> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.CANCEL);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_APPLICANT);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Reason said, Acting acting) {
    application.cancel(said.reason(), acting.by(), acting.today());
    constructions.freed(application.id());
    return Outcome.done();
  }
}
