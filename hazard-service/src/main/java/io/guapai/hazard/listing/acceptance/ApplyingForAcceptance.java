package io.guapai.hazard.listing.acceptance;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingDuties;
import io.guapai.hazard.listing.ListingState;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.Stop;
import io.guapai.hazard.rectification.HandedIn;
import io.guapai.hazard.rectification.Rectification;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;

/** The enterprise's report that a listed hazard is rectified is its application for acceptance. */
@ApplicationScoped
public class ApplyingForAcceptance implements HandedIn {

  private final Listings listings;
  private final ListingDuties duties;

  ApplyingForAcceptance(Listings listings, ListingDuties duties) {
    this.listings = listings;
    this.duties = duties;
  }

  /** Takes the report on a locked hazard; nothing when it is not listed. */
  @Override
  public void handedIn(Hazard hazard, Rectification rectification) {
    if (hazard.listed()) {
      Listing listing = listings.requireActive(hazard);
      requirePapers(rectification, listing.demands().stop());
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

  /**
   * Refuses an application for acceptance that lacks a paper.
   *
   * @throws ProblemException naming what is missing (422)
   */
  private static void requirePapers(Rectification application, Stop stop) {
    String assessment = application.selfAssessment();
    if (assessment == null || assessment.isBlank()) {
      throw new ProblemException(HazardProblem.SELF_ASSESSMENT_REQUIRED, "selfAssessment");
    }
    if (stop == Stop.WHOLE && application.expertEvaluation() == null) {
      throw new ProblemException(HazardProblem.EVALUATION_REQUIRED, "expertEvaluation");
    }
  }

  private void apply(Hazard hazard, Listing listing) {
    listing.applyForAcceptance();
    duties.appliedForAcceptance(hazard, listing);
  }
}
