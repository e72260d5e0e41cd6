package io.guapai.hazard.listing.publication;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.ListingPublished;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.ListingState;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.report.Act;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a listing, or its end, was published, and that it was filed with the level above: by
 * the listing body, each once.
 */
@ApplicationScoped
public class PublishingListings {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final Listings listings;
  private final PublicationFile file;
  private final ListingDuties duties;
  private final Journal journal;

  PublishingListings(
      PlatformClock clock,
      Hazards hazards,
      Listings listings,
      PublicationFile file,
      ListingDuties duties,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.listings = listings;
    this.file = file;
    this.duties = duties;
    this.journal = journal;
  }

  /** The listing was published (公告). */
  @Transactional
  public Hazard publish(UUID id, @Nullable String ifMatch, Publication paper, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = ofBody(hazard, caller);
    requireBetween("publishedOn", listing.since(), paper.publishedOn());
    if (file.publication(listing.id(), false).isPresent()) {
      throw new ProblemException(HazardProblem.ALREADY_PUBLISHED, null, listing.listingNo());
    }
    keep(hazard, listing, paper, false, caller);
    return hazard;
  }

  /** The end of the listing was published, in the medium that published the listing. */
  @Transactional
  public Hazard publishEnd(UUID id, @Nullable String ifMatch, Publication paper, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = ofBody(hazard, caller);
    if (listing.state() != ListingState.DELISTED) {
      throw new ProblemException(HazardProblem.NOT_DELISTED, null, listing.listingNo());
    }
    requireBetween("publishedOn", Objects.requireNonNull(listing.endedAt()), paper.publishedOn());
    Publication before =
        file.publication(listing.id(), false)
            .orElseThrow(
                () -> new ProblemException(HazardProblem.NOT_PUBLISHED, null, listing.listingNo()))
            .paper();
    if (!paper.sameMedium(before)) {
      throw new ProblemException(
          HazardProblem.OTHER_MEDIUM, "medium", before.medium(), paper.medium());
    }
    if (file.publication(listing.id(), true).isPresent()) {
      throw new ProblemException(HazardProblem.ALREADY_PUBLISHED, null, listing.listingNo());
    }
    keep(hazard, listing, paper, true, caller);
    return hazard;
  }

  /** The listing was filed with the level above (备案). */
  @Transactional
  public Hazard file(UUID id, @Nullable String ifMatch, Filing paper, Caller caller) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    Listing listing = ofBody(hazard, caller);
    requireBetween("filedOn", listing.since(), paper.filedOn());
    if (listing.level() == Level.PROVINCE) {
      throw new ProblemException(HazardProblem.NOBODY_ABOVE, null, listing.listingNo());
    }
    if (file.filing(listing.id()).isPresent()) {
      throw new ProblemException(HazardProblem.ALREADY_FILED, null, listing.listingNo());
    }
    By by = By.person(caller.name(), clock.instant());
    hazard.record(Act.FILE, by, paper.receivedBy(), null);
    file.add(hazard, listing, paper, by);
    duties.fulfil(DutyKind.FILE_LISTING, listing, by);
    journal.write(hazard.news());
    return hazard;
  }

  private Listing ofBody(Hazard hazard, Caller caller) {
    Listing listing = listings.requireLast(hazard);
    ListingBody.of(hazard, listing.level()).requireOfficer(caller);
    return listing;
  }

  private void keep(
      Hazard hazard, Listing listing, Publication paper, boolean delisting, Caller caller) {
    By by = By.person(caller.name(), clock.instant());
    hazard.record(
        Act.PUBLISH,
        by,
        paper.medium(),
        new ListingPublished(
            listing.id().toString(),
            listing.listingNo(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            delisting,
            paper.medium(),
            paper.publishedOn()));
    file.add(hazard, listing, paper, delisting, by);
    duties.fulfil(delisting ? DutyKind.PUBLISH_DELISTING : DutyKind.PUBLISH_LISTING, listing, by);
    journal.write(hazard.news());
  }

  private void requireBetween(String field, Instant from, LocalDate date) {
    LocalDate earliest = LocalDate.ofInstant(from, clock.getZone());
    if (date.isBefore(earliest) || date.isAfter(clock.today())) {
      throw new ProblemException(
          HazardProblem.DATE_OF_PAPER,
          field,
          date.toString(),
          earliest.toString(),
          clock.today().toString());
    }
  }
}
