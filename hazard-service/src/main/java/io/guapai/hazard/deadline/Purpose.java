package io.guapai.hazard.deadline;

/** What a term limits. */
public enum Purpose {
  /** The time to rectify a hazard once it was graded. */
  RECTIFICATION,
  /** The latest date that a rectification plan may set. */
  PLAN_LIMIT,
  /** The latest date that a listing may set. */
  LISTING_LIMIT
}
