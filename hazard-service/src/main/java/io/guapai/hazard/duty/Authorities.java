package io.guapai.hazard.duty;

import io.guapai.contracts.Level;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;

/** Which authority is in charge where. */
public final class Authorities {

  private Authorities() {}

  /**
   * The authority that supervises the enterprises of a place: the county's; the city's in a city
   * without counties.
   */
  public static RegionCode inCharge(String regionCode) {
    RegionCode place = RegionCode.parse(regionCode);
    return place.ancestorAt(Level.COUNTY).or(() -> place.ancestorAt(Level.CITY)).orElse(place);
  }

  /** Whether an officer may act for an authority: the officer's own, or as a leader above it. */
  public static boolean answersFor(Caller officer, RegionCode authority) {
    RegionCode own = officer.region();
    return own != null
        && (own.equals(authority) || officer.has(Role.LEADER) && own.contains(authority));
  }
}
