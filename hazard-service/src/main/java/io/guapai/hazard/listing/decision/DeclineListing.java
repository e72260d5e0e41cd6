package io.guapai.hazard.listing.decision;

import io.guapai.contracts.DutyKind;
import io.guapai.contracts.hazard.ListingDeclined;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.proposal.Proposal;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The body that was asked declines what was proposed (不予挂牌). */
@Singleton
@ActAt(
    path = "listing-refusal",
    by = {Role.LEADER, Role.CITY, Role.PROVINCE},
    fulfils = DutyKind.DECIDE_LISTING,
    otherwise = true,
    en = "Decline the proposal",
    zh = "不予挂牌")
record DeclineListing(ProposalToDecide toDecide) implements ActOn<Hazard, Refusal> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.DECLINE_LISTING);
  }

  @Override
  public List<Guard<Hazard>> guards() {
    return List.of(toDecide::require);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Refusal refusal, Acting acting) {
    Proposal proposal = toDecide.of(hazard, acting);
    proposal.decline(acting.by(), refusal.reason());
    hazard.record(
        Act.DECLINE_LISTING,
        acting.by(),
        refusal.reason(),
        new ListingDeclined(
            proposal.id().toString(),
            hazard.id().toString(),
            hazard.enterpriseId(),
            hazard.regionCode(),
            refusal.reason()));
    return Outcome.done();
  }
}
