package io.guapai.equipment.unlicensed;

import io.guapai.equipment.Days;
import io.guapai.equipment.Places;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;

/** Who comes by a place without licence, name or address records it. */
@Singleton
@ActAt(
    by = {Role.COUNTY, Role.CITY, Role.TOWNSHIP, Role.COORDINATOR},
    en = "Record a place whose firm has no licence, name or address",
    zh = "登记三无企业")
record FindSite(Places places, UnlicensedSites sites, Filing filing)
    implements Opening<UnlicensedSite, NewSite> {

  @Override
  public UnlicensedSite open(NewSite said, Acting acting) {
    Days.requirePast("foundOn", said.foundOn(), acting.today());
    if ((said.longitude() == null) != (said.latitude() == null)) {
      String missing = said.longitude() == null ? "longitude" : "latitude";
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, missing, missing, "null", "longitude, latitude");
    }
    RegionCode region = places.stated(said.regionCode());
    UnlicensedSite site =
        new UnlicensedSite(said, region.value(), sites.due(region, acting.today()), acting.by());
    filing.add(site);
    return site;
  }
}
