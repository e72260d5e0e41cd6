package io.guapai.hazard.listing.upgrade;

import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists a hazard at the upper level when its escalation case climbs there (提级督办). */
@ApplicationScoped
public class RaisingListings {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final UpgradingListings upgrading;

  RaisingListings(
      PlatformClock clock, Hazards hazards, Listings listings, UpgradingListings upgrading) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.upgrading = upgrading;
  }

  /**
   * Raises what is still listed below the case's level; a case that just opened changes nothing.
   */
  public void raise(List<Received<EscalationRaised>> cases) {
    cases.forEach(this::raise);
  }

  private void raise(Received<EscalationRaised> received) {
    EscalationRaised escalation = received.data();
    Hazard hazard = hazards.lock(UUID.fromString(escalation.hazardId()));
    Listing active = listings.active(hazard.id());
    if (active != null && active.level().compareTo(escalation.level()) < 0) {
      By by = By.event(received.header(), clock.instant());
      RegionCode upper = ListingBody.of(hazard, escalation.level()).region();
      upgrading.upgrade(hazard, active, upper, escalation.reason(), by);
    }
  }
}
