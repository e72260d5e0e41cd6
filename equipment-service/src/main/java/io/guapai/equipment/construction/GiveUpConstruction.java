package io.guapai.equipment.construction;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The work that was told will not be done. */
@Singleton
@ActAt(
    path = "giving-up",
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Record that the work will not be done",
    zh = "终止施工")
record GiveUpConstruction() implements ActOn<ConstructionNotice, Words.Reason> {

  @Override
  public List<NoticeDeed> deeds() {
    return List.of(NoticeDeed.GIVE_UP);
  }

  @Override
  public Outcome<ConstructionNotice> carryOut(
      ConstructionNotice notice, Words.Reason paper, Acting acting) {
    notice.end(NoticeDeed.GIVE_UP, paper.reason(), acting.by());
    return Outcome.done();
  }
}
