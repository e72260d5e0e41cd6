package io.guapai.hazard.listing.delisting;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.acceptance.AcceptanceFile;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes hazards off the list, by the body that listed them and not by who reviewed them. */
@ApplicationScoped
public class DelistingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final AcceptanceFile acceptances;
  private final ListingDuties duties;
  private final Journal journal;

  DelistingHazards(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      AcceptanceFile acceptances,
      ListingDuties duties,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.acceptances = acceptances;
    this.duties = duties;
    this.journal = journal;
  }

  /** Takes a hazard off the list once its rectification was accepted; that closes it. */
  @Transactional
  public Hazard delist(UUID id, @Nullable String ifMatch, Delisting delisting, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = listings.requireActive(hazard);
    ListingBody.of(hazard, listing.level()).requireDecider(caller);
    if (acceptances.tookPart(caller.name(), id)) {
      throw new ProblemException(HazardProblem.REVIEWER_CANNOT_DELIST, null, caller.name());
    }
    By by = By.person(caller.name(), clock.instant());
    listing.delist(by, delisting.reason());
    hazard.delist(listing, by, delisting.reason());
    duties.fulfil(DutyKind.DELIST, listing, by);
    duties.delisted(hazard, listing);
    journal.write(hazard.news());
    return hazard;
  }
}
