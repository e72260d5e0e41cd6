package io.guapai.inspection.campaign;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** An authority plans a special campaign in its territory. */
@Singleton
@ActAt(
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Plan a special campaign in the own territory",
    zh = "制定专项检查方案")
record PlanCampaign(Filing filing) implements Opening<Campaign, NewCampaign> {

  @Override
  public Campaign open(NewCampaign said, Acting acting) {
    Campaign campaign = new Campaign(said, acting.caller().regionWithin(null).value(), acting.by());
    filing.add(campaign);
    return campaign;
  }
}
