package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Level;
import io.guapai.contracts.hazard.ListingProposed;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.DueDates;
import io.guapai.hazard.listing.Listing;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.Listings;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.act.Owing;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionTree;
import jakarta.inject.Singleton;
import java.util.List;

/** Proposes a major hazard for listing; or one that is listed, to an upper level. */
@Singleton
@ActAt(
    path = "listing-proposal",
    by = {Role.COUNTY, Role.CITY, Role.PROVINCE},
    fulfils = DutyKind.PROPOSE_LISTING,
    en = "Propose a major hazard for listing; or its upgrade",
    zh = "提请挂牌")
record ProposeListing(
    Listings listings,
    Proposals proposals,
    SuggestingLevels levels,
    DueDates dueDates,
    RegionTree regions)
    implements ActOn<Hazard, NewProposal> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PROPOSE_LISTING);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(listings::requireListable, this::requireNoneOpen);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, NewProposal asked, Acting acting) {
    Listing lower = listings.active(hazard.id());
    dueDates.requireWithin(hazard, asked.dueDate());
    Suggestion suggestion = levels.suggest(hazard, lower, asked.stated());
    Level level = asked.level() == null ? suggestion.level() : asked.level();
    ListingBody body = ListingBody.proposed(hazard, level, regions);
    if (lower != null) {
      lower.requireBelow(body.region());
    }
    Proposal proposal = Proposal.of(hazard, body.region(), suggestion, asked, acting.by());
    proposals.persist(proposal);
    hazard.record(Act.PROPOSE_LISTING, acting.by(), asked.reason(), proposed(hazard, proposal));
    return Outcome.<Hazard>done()
        .owing(new Owing(DutyKind.DECIDE_LISTING, proposal.id(), body.region()));
  }

  private void requireNoneOpen(Hazard hazard, Acting acting) {
    if (proposals.open(hazard.id()) != null) {
      throw new ProblemException(HazardProblem.PROPOSAL_OPEN, null, hazard.hazardNo());
    }
  }

  private static ListingProposed proposed(Hazard hazard, Proposal proposal) {
    return new ListingProposed(
        proposal.id().toString(),
        hazard.id().toString(),
        hazard.hazardNo(),
        hazard.enterpriseId(),
        hazard.regionCode(),
        proposal.level(),
        proposal.authorityRegion(),
        proposal.reason());
  }
}
