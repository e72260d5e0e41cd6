package io.guapai.hazard.transfer;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.territory.UnknownRegion;
import jakarta.enterprise.context.ApplicationScoped;

/** The authorities that hazards are handed to: a department of the government of a division. */
@ApplicationScoped
class Receivers {

  private final RegionTree regions;

  Receivers(RegionTree regions) {
    this.regions = regions;
  }

  /**
   * The division in force that a code stands for.
   *
   * @throws ProblemException when it stands for none (422)
   */
  RegionCode require(String code) {
    try {
      return regions.inForce(RegionCode.parse(code)).code();
    } catch (InvalidRegionCode | UnknownRegion e) {
      throw new ProblemException(HazardProblem.UNKNOWN_RECEIVER, "receiverRegion", code);
    }
  }

  /** What the authority is called. */
  String name(RegionCode region, Department department) {
    return regions.fullName(region) + department.zh();
  }
}
