package io.guapai.hazard.listing;

import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.util.Locale;
import java.util.Optional;

/**
 * The listing body (挂牌督办机关): the government of one territory. Its leader, or the office of the
 * safety committee, decides; at city and province level the supervisor may do so too. A county
 * inspector only proposes, and does the paper work.
 */
public record ListingBody(RegionCode region) {

  /**
   * The government that lists a hazard at a level: where the territory was redrawn meanwhile, the
   * one that the place of the hazard belongs to now.
   *
   * @throws ProblemException when there is none of that level at the place of the hazard (409)
   */
  public static ListingBody of(Hazard hazard, Level level) {
    return existing(place(hazard).ancestorAt(level), hazard, level);
  }

  /**
   * The government that is to list a hazard at a level.
   *
   * @throws ProblemException when there is none of that level at the place of the hazard (409), as
   *     no city above a district of Beijing
   */
  public static ListingBody proposed(Hazard hazard, Level level, RegionTree regions) {
    return existing(regions.authorityAt(place(hazard), level), hazard, level);
  }

  private static ListingBody existing(Optional<RegionCode> body, Hazard hazard, Level level) {
    return body.map(ListingBody::new)
        .orElseThrow(
            () -> new ProblemException(HazardProblem.NO_AUTHORITY, null, level, hazard.hazardNo()));
  }

  private static RegionCode place(Hazard hazard) {
    return RegionCode.parse(hazard.regionCode());
  }

  /**
   * Refuses who may not decide for it.
   *
   * @throws ProblemException naming the body (403)
   */
  public void requireDecider(Caller caller) {
    require(employs(caller) && (region.level() != Level.COUNTY || caller.has(Role.LEADER)));
  }

  /**
   * Refuses who does not work for it.
   *
   * @throws ProblemException naming the body (403)
   */
  public void requireOfficer(Caller caller) {
    require(employs(caller));
  }

  /**
   * Refuses who neither works for it nor inspects the county of the hazard on its behalf.
   *
   * @throws ProblemException naming the body (403)
   */
  public void requireReviewer(Caller caller, Hazard hazard) {
    boolean ofTheCounty =
        place(hazard)
            .ancestorAt(Level.COUNTY)
            .map(county -> new ListingBody(county).employs(caller))
            .orElse(false);
    require(ofTheCounty || employs(caller));
  }

  private boolean employs(Caller caller) {
    String role = region.level().name().toLowerCase(Locale.ROOT);
    return region.equals(caller.region()) && (caller.has(role) || caller.has(Role.LEADER));
  }

  private void require(boolean may) {
    if (!may) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, region.level(), region.value());
    }
  }
}
