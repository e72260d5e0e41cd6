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

/** The authority cancels a special campaign. */
@Singleton
@ActAt(
    path = "cancellation",
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Cancel a special campaign",
    zh = "取消专项检查")
record CancelCampaign() implements ActOn<Campaign, CampaignEnd> {

  @Override
  public List<Deed> deeds() {
    return List.of(Campaign.CANCEL);
  }

  @Override
  public List<Guard<Campaign>> competence() {
    return List.of(
        (dossier, acting) -> acting.caller().regionWithin(RegionCode.parse(dossier.regionCode())));
  }

  @Override
  public Outcome<Campaign> carryOut(Campaign dossier, CampaignEnd said, Acting acting) {
    dossier.cancel(said.summary(), acting.by(), acting.today());
    return Outcome.done();
  }
}
