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

/** The institute does not take an application; another one may be made. */
@Singleton
@ActAt(
    path = "refusal",
    by = {Role.INSTITUTE},
    en = "Refuse an application for an inspection, with the reason",
    zh = "不予受理报检")
record RefuseInspectionApplication(Constructions constructions)
    implements ActOn<InspectionApplication, Words.Reason> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.REFUSE);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_INSTITUTE);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Reason said, Acting acting) {
    application.refuse(said.reason(), acting.by(), acting.today());
    constructions.freed(application.id());
    return Outcome.done();
  }
}
