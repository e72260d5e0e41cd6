package io.guapai.inspection.campaign;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.util.List;

/** The authority says what came of a special campaign. */
@Singleton
@ActAt(
    path = "closing",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Close a special campaign with what came of it",
    zh = "专项检查总结")
record CloseCampaign() implements ActOn<Campaign, CampaignEnd> {

  @Override
  public List<Deed> deeds() {
    return List.of(Campaign.CLOSE);
  }

  @Override
  public List<Guard<Campaign>> competence() {
    return List.of(
        (dossier, acting) -> acting.caller().regionWithin(RegionCode.parse(dossier.regionCode())));
  }

  @Override
  public Outcome<Campaign> carryOut(Campaign dossier, CampaignEnd said, Acting acting) {
    dossier.close(said.summary(), acting.by(), acting.today());
    return Outcome.done();
  }
}
