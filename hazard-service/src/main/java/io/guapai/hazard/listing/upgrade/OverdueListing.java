package io.guapai.hazard.listing.upgrade;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.runtime.ladder.LadderSubject;
import io.guapai.runtime.ladder.Standing;
import io.guapai.runtime.ladder.Waiting;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** A locked hazard and its active listing, whose due date passed. */
record OverdueListing(Hazard hazard, Listing listing) implements Waiting {

  @Override
  public UUID id() {
    return listing.id();
  }

  @Override
  public String regionCode() {
    return hazard.regionCode();
  }

  @Override
  public String seenBy() {
    return hazard.enterpriseId();
  }

  @Override
  public Standing standing(Instant now, ZoneId zone) {
    return new Standing(
        LadderSubject.OVERDUE_LISTING,
        RegionCode.parse(hazard.regionCode()),
        RegionCode.parse(listing.authorityRegion()),
        0,
        listing.dueDate(),
        listing.dueDate().plusDays(1).atStartOfDay(zone).toInstant(),
        LocalDate.ofInstant(now, zone));
  }
}
