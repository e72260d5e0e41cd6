package io.guapai.hazard.extension;

import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on the extension of a hazard and on its transfer: the body that lists it, and else
 * the leader of the county.
 */
public record DecidingAuthority(Level level, RegionCode region) {

  /**
   * The authority in charge.
   *
   * @param listing the active listing; null when the hazard is not listed
   * @throws ProblemException when there is none at the place of the hazard
   */
  public static DecidingAuthority of(Hazard hazard, @Nullable Listing listing) {
    if (listing != null) {
      return new DecidingAuthority(listing.level(), RegionCode.parse(listing.authorityRegion()));
    }
    RegionCode place = RegionCode.parse(hazard.regionCode());
    // Some cities govern townships directly.
    RegionCode region =
        place
            .ancestorAt(Level.COUNTY)
            .or(() -> place.ancestorAt(Level.CITY))
            .orElseThrow(
                () ->
                    new ProblemException(
                        HazardProblem.NO_AUTHORITY, null, Level.COUNTY, hazard.hazardNo()));
    return new DecidingAuthority(region.level(), region);
  }

  /**
   * Refuses who does not speak for the authority: an inspector of the county does not, its leader
   * does.
   *
   * @throws ProblemException naming level and territory in charge (403)
   */
  public void require(Caller caller) {
    boolean speaks =
        caller.has(Role.LEADER)
            || level != Level.COUNTY && caller.has(level.name().toLowerCase(Locale.ROOT));
    if (!speaks || !region.equals(caller.region())) {
      throw new ProblemException(HazardProblem.NOT_YOUR_LEVEL, null, level, region.value());
    }
  }
}
