package io.guapai.inspection.due;

import io.guapai.contracts.Description;

/** How an inspection stands to its date; derived from the date, never stored. */
public enum DueState {
  @Description("overdue 超期未检")
  OVERDUE,
  @Description("due soon 即将到期")
  DUE_SOON
}
