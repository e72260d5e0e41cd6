package io.guapai.hazard.listing.delisting;

import io.guapai.contracts.DutyKind;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.Listings;
import io.guapai.hazard.listing.acceptance.AcceptanceFile;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * The body that listed a hazard takes it off the list once its rectification was accepted, which
 * closes it; not by who reviewed it.
 */
@Singleton
@ActAt(
    path = "delisting",
    by = {Role.LEADER, Role.CITY, Role.PROVINCE},
    fulfils = DutyKind.DELIST,
    en = "Take an accepted hazard off the list, which closes it",
    zh = "摘牌")
record DelistHazard(Listings listings, AcceptanceFile acceptances)
    implements ActOn<Hazard, Delisting> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.DELIST);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(this::requireDecider, this::requireNoReviewer, this::requireAccepted);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Delisting delisting, Acting acting) {
    Listing listing = listings.requireActive(hazard);
    listing.delist(acting.by(), delisting.reason());
    hazard.delist(listing, acting.by(), delisting.reason());
    return Outcome.<Hazard>done().owing(listing.owing(DutyKind.PUBLISH_DELISTING, hazard));
  }

  private void requireDecider(Hazard hazard, Acting acting) {
    ListingBody.of(hazard, listings.requireActive(hazard).level()).requireDecider(acting.caller());
  }

  private void requireAccepted(Hazard hazard, Acting acting) {
    listings.requireActive(hazard).requireAccepted();
  }

  private void requireNoReviewer(Hazard hazard, Acting acting) {
    if (acceptances.tookPart(acting.account(), hazard.id())) {
      throw new ProblemException(HazardProblem.REVIEWER_CANNOT_DELIST, null, acting.account());
    }
  }
}
