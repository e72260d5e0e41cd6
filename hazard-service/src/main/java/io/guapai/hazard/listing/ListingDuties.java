package io.guapai.hazard.listing;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.hazard.duty.Duties;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * What a listing body owes by where its listing stands, whoever brought it there: the act of a
 * person, the ladder or a cause that ceased.
 */
@ApplicationScoped
public class ListingDuties {

  private final Duties duties;

  ListingDuties(Duties duties) {
    this.duties = duties;
  }

  /**
   * Listed: publication, and filing unless nobody is above; and at once the review when the
   * rectification was handed in before, or the delisting when it was accepted.
   */
  public void listed(Hazard hazard, Listing listing) {
    List<DutyKind> owed = new ArrayList<>(List.of(DutyKind.PUBLISH_LISTING));
    if (listing.level() != Level.PROVINCE) {
      owed.add(DutyKind.FILE_LISTING);
    }
    if (listing.state() == ListingState.ACCEPTANCE_APPLIED) {
      owed.add(DutyKind.REVIEW_ACCEPTANCE);
    }
    if (listing.state() == ListingState.ACCEPTED) {
      owed.add(DutyKind.DELIST);
    }
    owe(owed, hazard, listing);
  }

  /** Handed in: the review. */
  public void appliedForAcceptance(Hazard hazard, Listing listing) {
    owe(List.of(DutyKind.REVIEW_ACCEPTANCE), hazard, listing);
  }

  /** Replaced by an upper listing: what the lower body still owed for its own it owes no more. */
  public void superseded(Listing lower, By by) {
    duties.lapseFor(lower.id(), by);
  }

  private void owe(List<DutyKind> kinds, Hazard hazard, Listing listing) {
    duties.open(hazard, kinds.stream().map(kind -> listing.owing(kind, hazard)).toList());
  }
}
