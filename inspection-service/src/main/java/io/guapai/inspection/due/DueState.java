package io.guapai.inspection.due;

/** How an inspection stands to its date; derived from the date, never stored. */
public enum DueState {
  OVERDUE,
  DUE_SOON
}
