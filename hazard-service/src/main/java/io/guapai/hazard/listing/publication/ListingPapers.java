package io.guapai.hazard.listing.publication;

import io.guapai.contracts.hazard.ListingPublished;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/** What the officers of a listing body note about the last listing of a hazard, each once. */
@Singleton
record ListingPapers(PlatformClock clock, Listings listings, PublicationFile file) {

  /**
   * The listing.
   *
   * @throws ProblemException when there was none (409)
   */
  Listing of(Hazard hazard) {
    return listings.requireLast(hazard);
  }

  /** Refuses who does not work for the listing body. */
  void requireOfficer(Hazard hazard, Acting acting) {
    ListingBody.of(hazard, of(hazard).level()).requireOfficer(acting.caller());
  }

  /** Refuses a second publication of a listing. */
  void requireUnpublished(Hazard hazard, Acting acting) {
    requireUnpublished(of(hazard), false);
  }

  /**
   * Refuses a second publication.
   *
   * @param end of the delisting, and not of the listing
   */
  void requireUnpublished(Listing listing, boolean end) {
    if (file.publication(listing.id(), end).isPresent()) {
      throw new ProblemException(HazardProblem.ALREADY_PUBLISHED, null, listing.listingNo());
    }
  }

  /**
   * How a listing was published.
   *
   * @throws ProblemException when it was not (409)
   */
  Publication publication(Listing listing) {
    return file.publication(listing.id(), false)
        .orElseThrow(
            () -> new ProblemException(HazardProblem.NOT_PUBLISHED, null, listing.listingNo()))
        .paper();
  }

  /**
   * Refuses a date before what it is about, or to come.
   *
   * @throws ProblemException naming the days in between (422)
   */
  void requireBetween(String field, Instant from, LocalDate date) {
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

  /** Keeps a publication and tells of it. */
  void publish(Hazard hazard, Listing listing, Publication paper, boolean delisting, By by) {
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
  }
}
