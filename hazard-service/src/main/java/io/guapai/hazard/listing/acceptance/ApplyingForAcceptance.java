package io.guapai.hazard.listing.acceptance;

import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.ListingState;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.rectification.Rectification;
import io.guapai.hazard.report.Hazard;
import jakarta.enterprise.context.ApplicationScoped;

/** The enterprise's report that a listed hazard is rectified is its application for acceptance. */
@ApplicationScoped
public class ApplyingForAcceptance {

  private final Listings listings;
  private final ListingDuties duties;

  ApplyingForAcceptance(Listings listings, ListingDuties duties) {
    this.listings = listings;
    this.duties = duties;
  }

  /** Takes the report on a locked hazard; nothing when it is not listed. */
  public void apply(Hazard hazard, Rectification rectification) {
    if (hazard.listed()) {
      Listing listing = listings.requireActive(hazard);
      rectification.requireForAcceptance(listing.stop());
      apply(hazard, listing);
    }
  }

  /**
   * The cause of a locked hazard ceased by itself: the review of its listing, if it has one, is
   * owed as after a report of the enterprise.
   */
  public void causeCeased(Hazard hazard) {
    if (hazard.listed()) {
      Listing listing = listings.requireActive(hazard);
      if (listing.state() == ListingState.LISTED) {
        apply(hazard, listing);
      }
    }
  }

  private void apply(Hazard hazard, Listing listing) {
    listing.applyForAcceptance();
    duties.appliedForAcceptance(hazard, listing);
  }
}
