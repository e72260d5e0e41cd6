package io.guapai.hazard.duty;

import io.guapai.contracts.Level;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
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

  /** The same in SQL: that an authority is the one in charge of the place that a column holds. */
  public static String inCharge(RegionCode authority, String column) {
    return "(%1$s and left(%2$s, case when substr(%2$s, 5, 2) in ('', '00') then 4 else 6 end) = '%3$s')"
        .formatted(Conditions.territory(column, authority), column, authority.value());
  }

  /** Whether an officer may act for an authority: the officer's own, or as a leader above it. */
  public static boolean answersFor(Caller officer, RegionCode authority) {
    RegionCode own = officer.region();
    return own != null
        && (own.equals(authority) || officer.has(Role.LEADER) && own.contains(authority));
  }
}
