package io.guapai.inspection.institute;

import io.guapai.contracts.Description;

/** Where a report beyond an approval stands. */
public enum UnapprovedState {
  @Description("to be looked into 待处理")
  OPEN,
  @Description("settled 已处理")
  SETTLED
}
