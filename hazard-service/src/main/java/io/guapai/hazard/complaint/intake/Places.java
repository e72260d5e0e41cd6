package io.guapai.hazard.complaint.intake;

import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.territory.UnknownRegion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where complaints are about, and whose they are. */
@ApplicationScoped
class Places {

  private final RegionTree regions;

  Places(RegionTree regions) {
    this.regions = regions;
  }

  /**
   * The county or township in force that a code stands for.
   *
   * @throws ProblemException when it stands for none (422)
   */
  RegionCode require(String code) {
    return known(code)
        .filter(region -> region.level() == Level.COUNTY || region.level() == Level.TOWNSHIP)
        .map(Region::code)
        .orElseThrow(
            () -> new ProblemException(HazardProblem.COMPLAINT_REGION, "regionCode", code));
  }

  /** The county in charge of a place; the city where a city governs its townships directly. */
  RegionCode authorityOf(RegionCode place) {
    return place
        .ancestorAt(Level.COUNTY)
        .or(() -> place.ancestorAt(Level.CITY))
        .orElseThrow(() -> new IllegalArgumentException("no authority over " + place));
  }

  private Optional<Region> known(String code) {
    try {
      return Optional.of(regions.inForce(RegionCode.parse(code)));
    } catch (InvalidRegionCode | UnknownRegion e) {
      return Optional.empty();
    }
  }
}
