package io.guapai.equipment.construction;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The work is done, and its documents are with the user (特种设备安全法 §24). */
@Singleton
@ActAt(
    path = "completion",
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Record that the work is done, and what was handed over",
    zh = "竣工")
record CompleteConstruction() implements ActOn<ConstructionNotice, Words.Completion> {

  @Override
  public List<NoticeDeed> deeds() {
    return List.of(NoticeDeed.COMPLETE);
  }

  @Override
  public Outcome<ConstructionNotice> carryOut(
      ConstructionNotice notice, Words.Completion paper, Acting acting) {
    notice.complete(paper, acting.today(), acting.by());
    return Outcome.done();
  }
}
