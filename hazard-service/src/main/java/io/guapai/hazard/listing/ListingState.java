package io.guapai.hazard.listing;

import io.guapai.contracts.Description;

/**
 * Where a listing stands. Before it there is a {@link io.guapai.hazard.listing.proposal.Proposal}.
 */
public enum ListingState {
  /** Under supervision (挂牌). */
  @Description("listed 挂牌督办中")
  LISTED,
  /** The enterprise reported the rectification and applied for acceptance (申请验收). */
  @Description("acceptance applied for 已申请验收")
  ACCEPTANCE_APPLIED,
  /** Rectification was accepted (验收); what remains is the delisting. */
  @Description("accepted, to be delisted 验收合格待摘牌")
  ACCEPTED,
  /** Taken off the list (摘牌); final. */
  @Description("delisted 已摘牌")
  DELISTED,
  /** Replaced by a listing of the upper level (提级); final. */
  @Description("taken over by the upper level 已提级督办")
  SUPERSEDED
}
