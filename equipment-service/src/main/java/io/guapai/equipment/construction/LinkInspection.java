package io.guapai.equipment.construction;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The builder names who inspects the work while it is done (特种设备安全法 §25). */
@Singleton
@ActAt(
    path = "supervision",
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Name the supervision inspection of the work",
    zh = "关联监督检验")
record LinkInspection() implements ActOn<ConstructionNotice, Words.Link> {

  @Override
  public List<NoticeDeed> deeds() {
    return List.of(NoticeDeed.LINK_INSPECTION);
  }

  @Override
  public Outcome<ConstructionNotice> carryOut(
      ConstructionNotice notice, Words.Link paper, Acting acting) {
    notice.link(paper, acting.by());
    return Outcome.done();
  }
}
