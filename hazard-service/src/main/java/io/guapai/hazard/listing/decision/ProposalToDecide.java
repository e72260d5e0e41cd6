package io.guapai.hazard.listing.decision;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.listing.ListingBody;
import io.guapai.hazard.listing.proposal.Proposal;
import io.guapai.hazard.listing.proposal.Proposals;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import jakarta.inject.Singleton;

/** The proposal that a listing body is to decide on: by its decider, who did not propose it. */
@Singleton
record ProposalToDecide(Proposals proposals) {

  /**
   * The open proposal.
   *
   * @throws ProblemException when there is none (409), or the caller may not decide on it (403)
   */
  Proposal of(Hazard hazard, Acting acting) {
    Proposal proposal = proposals.requireOpen(hazard);
    ListingBody.of(hazard, proposal.level()).requireDecider(acting.caller());
    proposal.requireOther(acting.account());
    return proposal;
  }

  /** The same as the guard of an act. */
  void require(Hazard hazard, Acting acting) {
    of(hazard, acting);
  }
}
