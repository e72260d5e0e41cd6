package io.guapai.hazard.listing;

/**
 * Where a listing stands. Before it there is a {@link io.guapai.hazard.listing.proposal.Proposal}.
 */
public enum ListingState {
  /** Under supervision (挂牌). */
  LISTED,
  /** The enterprise reported the rectification and applied for acceptance (申请验收). */
  ACCEPTANCE_APPLIED,
  /** Rectification was accepted (验收); what remains is the delisting. */
  ACCEPTED,
  /** Taken off the list (摘牌); final. */
  DELISTED,
  /** Replaced by a listing of the upper level (提级); final. */
  SUPERSEDED
}
