package io.guapai.hazard.movein;

import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.lifecycle.Report;
import io.guapai.hazard.unit.Subject;
import io.guapai.runtime.territory.RegionCode;

/** A row that names what it is about, and under which entry of the lists. */
record Candidate(Row row, BroughtIn says, Subject subject, HazardCode code) {

  private static final int CITY = 4;

  /** City of what it is about: each has former registers of its own. */
  String place() {
    String region = RegionCode.parse(subject.regionCode()).value();
    return region.substring(0, Math.min(CITY, region.length()));
  }

  Report report() {
    return new Report(
        subject,
        code,
        says.description(),
        says.sourceKind(),
        says.foundBy(),
        says.foundOn(),
        null,
        says.sourceDetail(),
        null,
        null);
  }
}
