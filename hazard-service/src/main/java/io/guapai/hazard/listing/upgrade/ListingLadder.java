package io.guapai.hazard.listing.upgrade;

import io.guapai.contracts.Level;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The rungs that an overdue listing climbs: from the county, and from the city. */
@Singleton
class ListingLadder {

  private final PlatformClock clock;
  private final DeadlineRules deadlines;
  private final StatutoryCalendar calendar;
  private final Hazards hazards;
  private final Listings listings;
  private final UpgradingListings upgrading;
  private final RegionTree regions;

  ListingLadder(
      PlatformClock clock,
      DeadlineRules deadlines,
      StatutoryCalendar calendar,
      Hazards hazards,
      Listings listings,
      UpgradingListings upgrading,
      RegionTree regions) {
    this.clock = clock;
    this.deadlines = deadlines;
    this.calendar = calendar;
    this.hazards = hazards;
    this.listings = listings;
    this.upgrading = upgrading;
    this.regions = regions;
  }

  @Produces
  @Singleton
  RaisingOverdueListings ofCounties() {
    return from(Level.COUNTY, Purpose.UPGRADE_TO_CITY);
  }

  @Produces
  @Singleton
  RaisingOverdueListings ofCities() {
    return from(Level.CITY, Purpose.UPGRADE_TO_PROVINCE);
  }

  private RaisingOverdueListings from(Level level, Purpose purpose) {
    return new RaisingOverdueListings(
        level, purpose, clock, deadlines, calendar, hazards, listings, upgrading, regions);
  }
}
