package io.guapai.equipment;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;

/** Where something is: a county or a township in force, inside the scope of who says so. */
@ApplicationScoped
public class Places {

  private final RegionTree regions;
  private final Caller caller;

  public Places(RegionTree regions, Caller caller) {
    this.regions = regions;
    this.caller = caller;
  }

  /**
   * Checks a place that the caller states. An enterprise may lie anywhere; an officer registers
   * inside the own territory only.
   *
   * @param region a code, valid or abolished; an abolished one stands for its successor
   * @throws ProblemException when it is no county or township (400) or outside the scope (403)
   */
  public RegionCode stated(String region) {
    RegionCode place = anywhere(region);
    return caller.enterprise() == null ? caller.regionWithin(place) : place;
  }

  /**
   * Checks a place wherever it lies.
   *
   * @throws ProblemException when it is no county or township (400)
   */
  public RegionCode anywhere(String region) {
    RegionCode place = regions.inForce(RegionCode.parse(region)).code();
    if (!place.isFine()) {
      throw new ProblemException(
          EquipmentProblem.REGION_TOO_COARSE, "regionCode", regions.fullName(place));
    }
    return place;
  }

  /**
   * In SQL, that an authority is the one that supervises the firms of the place that a column
   * holds: the county's; the city's in a city without counties.
   */
  public static String inCharge(RegionCode authority, String column) {
    return "(%1$s and left(%2$s, case when substr(%2$s, 5, 2) in ('', '00') then 4 else 6 end) = '%3$s')"
        .formatted(Conditions.territory(column, authority), column, authority.value());
  }
}
