package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Description;

/** Where a proposal stands. */
public enum ProposalState {
  /** Awaits its decision (提请). */
  @Description("awaiting decision 待决定")
  PROPOSED,
  /** Followed: the listing of the same id exists; final. */
  @Description("listed 已挂牌")
  LISTED,
  /** Not followed (不予挂牌); final. */
  @Description("not listed 不予挂牌")
  DECLINED
}
