package io.guapai.equipment.unlicensed;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;

/** The places as acts need them. */
@Singleton
@DocketAt(
    path = UnlicensedSiteDocket.PATH,
    kind = "unlicensed-site",
    tag = "three-no firms",
    view = UnlicensedSiteView.class,
    readers = {
      Role.PROVINCE,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR,
      Role.LEADER,
      Role.AUDITOR
    })
record UnlicensedSiteDocket(Filing filing) implements FiledDocket<UnlicensedSite> {

  static final String PATH = "/equipment/v1/unlicensed-sites";

  @Override
  public Class<UnlicensedSite> type() {
    return UnlicensedSite.class;
  }

  @Override
  public UnlicensedSiteView view(UnlicensedSite site) {
    return site.view();
  }
}
