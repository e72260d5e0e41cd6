package io.guapai.hazard.duty;

import io.guapai.contracts.Level;
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
}
