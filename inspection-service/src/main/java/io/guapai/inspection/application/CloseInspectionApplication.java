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

/**
 * The user has the report and does not object; what failed and will not be inspected again is
 * closed with the reason.
 */
@Singleton
@ActAt(
    path = "closing",
    by = {Role.ENTERPRISE},
    en = "Close an application whose report has come",
    zh = "办结报检")
record CloseInspectionApplication(Constructions constructions)
    implements ActOn<InspectionApplication, Words.Remark> {

  @Override
  public List<Deed> deeds() {
    return List.of(ApplicationDeed.CLOSE);
  }

  @Override
  public List<Guard<InspectionApplication>> competence() {
    return List.of(Competence.OF_ENTERPRISE);
  }

  @Override
  public Outcome<InspectionApplication> carryOut(
      InspectionApplication application, Words.Remark said, Acting acting) {
    boolean failed = application.state == ApplicationState.RECTIFY;
    application.close(ApplicationDeed.CLOSE, said.remark(), acting.by(), acting.today());
    if (failed) {
      constructions.freed(application.id());
    }
    return Outcome.done();
  }
}
