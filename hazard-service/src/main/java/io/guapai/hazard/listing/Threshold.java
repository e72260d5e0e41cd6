package io.guapai.hazard.listing;

/** A number that the rules of listing set. */
public enum Threshold {
  /** The longest term, in days, for which progress is reported weekly instead of monthly. */
  WEEKLY_REPORTS_WITHIN_DAYS,
  /** The least number of members of a field review. */
  ACCEPTANCE_MEMBERS,
  /** How many months a delisted hazard stays on the public list. */
  PUBLIC_MONTHS_AFTER_DELISTING
}
