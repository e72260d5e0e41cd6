package io.guapai.hazard.listing;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.duty.Owed;
import io.guapai.hazard.report.By;
import io.guapai.hazard.report.Hazard;
import jakarta.enterprise.context.ApplicationScoped;

/** What the listing body owes at each step, each within its own term. */
@ApplicationScoped
public class ListingDuties {

  private final Duties duties;
  private final DeadlineRules deadlines;

  public ListingDuties(Duties duties, DeadlineRules deadlines) {
    this.duties = duties;
    this.deadlines = deadlines;
  }

  /**
   * Listed: publication, and filing unless nobody is above; and the review at once when the
   * rectification was handed in before.
   */
  public void listed(Hazard hazard, Listing listing) {
    owe(DutyKind.PUBLISH_LISTING, Purpose.LISTING_PUBLICATION, hazard, listing);
    if (listing.level() != Level.PROVINCE) {
      owe(DutyKind.FILE_LISTING, Purpose.LISTING_FILING, hazard, listing);
    }
    if (listing.state() == ListingState.ACCEPTANCE_APPLIED) {
      appliedForAcceptance(hazard, listing);
    }
  }

  /** Handed in: the review. */
  public void appliedForAcceptance(Hazard hazard, Listing listing) {
    owe(DutyKind.REVIEW_ACCEPTANCE, Purpose.ACCEPTANCE_REVIEW, hazard, listing);
  }

  /** Delisted: publication in the same medium. */
  public void delisted(Hazard hazard, Listing listing) {
    owe(DutyKind.PUBLISH_DELISTING, Purpose.DELISTING_PUBLICATION, hazard, listing);
  }

  /** Done what was owed for a listing. */
  public void fulfil(DutyKind kind, Listing listing, By by) {
    duties.fulfil(kind, listing.id(), by);
  }

  /** Replaced by an upper listing: what the lower body still owed for its own it owes no more. */
  public void superseded(Listing lower, By by) {
    duties.lapseFor(lower.id(), by);
  }

  private void owe(DutyKind kind, Purpose purpose, Hazard hazard, Listing listing) {
    RuleBook rules = deadlines.today();
    duties.owe(
        Owed.forPaper(
            kind,
            listing.id(),
            hazard,
            ListingBody.of(hazard, listing.level()).region(),
            rules.term(purpose, rules.today())));
  }
}
