package io.guapai.hazard.sanction;

import io.guapai.contracts.Level;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/** Who decides on the blacklist: the city; where there is none, as in Beijing, the province. */
@ApplicationScoped
class BlacklistingAuthority {

  private final RegionTree regions;

  BlacklistingAuthority(RegionTree regions) {
    this.regions = regions;
  }

  RegionCode of(Hazard hazard) {
    RegionCode place = RegionCode.parse(hazard.regionCode());
    return regions
        .authorityAt(place, Level.CITY)
        .or(() -> regions.authorityAt(place, Level.PROVINCE))
        .orElse(place);
  }

  /**
   * Refuses who does not decide for it.
   *
   * @throws ProblemException naming it (403)
   */
  void require(Hazard hazard, Acting acting) {
    new ListingBody(of(hazard)).requireDecider(acting.caller());
  }
}
