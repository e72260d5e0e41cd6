package io.guapai.hazard.listing;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.duty.Owed;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

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
   * Listed: publication, and filing unless nobody is above; and at once the review when the
   * rectification was handed in before, or the delisting when it was accepted.
   */
  public void listed(Hazard hazard, Listing listing) {
    owe(DutyKind.PUBLISH_LISTING, Purpose.LISTING_PUBLICATION, hazard, listing);
    if (listing.level() != Level.PROVINCE) {
      owe(DutyKind.FILE_LISTING, Purpose.LISTING_FILING, hazard, listing);
    }
    if (listing.state() == ListingState.ACCEPTANCE_APPLIED) {
      appliedForAcceptance(hazard, listing);
    }
    if (listing.state() == ListingState.ACCEPTED) {
      accepted(hazard, listing);
    }
  }

  /** Proposed: the decision of the body that would list. */
  public void proposed(Hazard hazard, UUID proposal, RegionCode body) {
    owe(DutyKind.DECIDE_LISTING, Purpose.LISTING_DECISION, hazard, proposal, body);
  }

  /** Decided on a proposal, in whichever way. */
  public void decided(UUID proposal, By by) {
    duties.fulfil(DutyKind.DECIDE_LISTING, proposal, by);
  }

  /** Accepted: the delisting. */
  public void accepted(Hazard hazard, Listing listing) {
    owe(DutyKind.DELIST, Purpose.DELISTING, hazard, listing);
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
    owe(kind, purpose, hazard, listing.id(), ListingBody.of(hazard, listing.level()).region());
  }

  private void owe(DutyKind kind, Purpose purpose, Hazard hazard, UUID paper, RegionCode body) {
    RuleBook rules = deadlines.today();
    duties.owe(Owed.forPaper(kind, paper, hazard, body, rules.term(purpose, rules.today())));
  }
}
