package io.guapai.inspection.campaign;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The special campaigns as acts need them. */
@Singleton
@DocketAt(
    path = CampaignDocket.PATH,
    kind = "campaign",
    tag = "campaigns",
    view = CampaignView.class,
    readers = {Role.PROVINCE, Role.CITY, Role.COUNTY, Role.TOWNSHIP, Role.LEADER, Role.AUDITOR})
record CampaignDocket(Filing filing) implements FiledDocket<Campaign> {

  static final String PATH = "/inspection/v1/campaigns";

  @Override
  public Class<Campaign> type() {
    return Campaign.class;
  }

  @Override
  public CampaignView view(Campaign dossier) {
    return dossier.view();
  }
}
