package io.guapai.hazard.file;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.movein.FormerRecord;
import io.guapai.hazard.movein.FormerRecords;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Shows hazards together with their listings. */
@ApplicationScoped
public class HazardViews {

  private final Listings listings;
  private final FormerRecords formerly;
  private final PlatformClock clock;

  public HazardViews(Listings listings, FormerRecords formerly, PlatformClock clock) {
    this.listings = listings;
    this.formerly = formerly;
    this.clock = clock;
  }

  public HazardView of(Hazard hazard) {
    return of(List.of(hazard)).get(0);
  }

  public List<HazardView> of(List<Hazard> hazards) {
    List<UUID> ids =
        hazards.stream()
            .map(hazard -> hazard.listing().listingId())
            .filter(Objects::nonNull)
            .toList();
    Map<UUID, Listing> byId = listings.byId(ids);
    Map<UUID, FormerRecord> former = formerly.of(hazards.stream().map(Hazard::id).toList());
    return hazards.stream()
        .map(
            hazard ->
                HazardView.of(
                    hazard,
                    hazard.listing().listingId() == null
                        ? null
                        : byId.get(hazard.listing().listingId()),
                    former.get(hazard.id()),
                    clock.getZone()))
        .toList();
  }
}
