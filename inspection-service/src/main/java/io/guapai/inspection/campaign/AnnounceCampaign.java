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

/** The authority announces a special campaign. */
@Singleton
@ActAt(
    path = "announcement",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Announce a special campaign; it runs from then on",
    zh = "公布专项检查")
record AnnounceCampaign() implements ActOn<Campaign, CampaignNotice> {

  @Override
  public List<Deed> deeds() {
    return List.of(Campaign.ANNOUNCE);
  }

  @Override
  public List<Guard<Campaign>> competence() {
    return List.of(
        (dossier, acting) -> acting.caller().regionWithin(RegionCode.parse(dossier.regionCode())));
  }

  @Override
  public Outcome<Campaign> carryOut(Campaign dossier, CampaignNotice said, Acting acting) {
    dossier.announce(said.documentNo(), acting.by(), acting.today());
    return Outcome.done();
  }
}
