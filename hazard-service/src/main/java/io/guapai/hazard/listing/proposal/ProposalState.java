package io.guapai.hazard.listing.proposal;

/** Where a proposal stands. */
public enum ProposalState {
  /** Awaits its decision (提请). */
  PROPOSED,
  /** Followed: the listing of the same id exists; final. */
  LISTED,
  /** Not followed (不予挂牌); final. */
  DECLINED
}
