package io.guapai.hazard.listing;

/** Where a listing stands. */
public enum ListingState {
  /** Under supervision (挂牌). */
  LISTED,
  /** Rectification was accepted (验收); what remains is the delisting. */
  ACCEPTED,
  /** Taken off the list (摘牌); final. */
  DELISTED,
  /** Replaced by a listing of the upper level (提级); final. */
  SUPERSEDED
}
