package io.guapai.inspection.clock;

import io.guapai.contracts.Description;

/** How a clock stands to its date; derived from it, never stored. */
@Description("How a clock stands (时钟状态)")
public enum ClockState {
  @Description("overdue 超期")
  OVERDUE,
  @Description("due soon 即将到期")
  DUE_SOON,
  @Description("valid 有效期内")
  VALID,
  @Description("the unit is not in use 设备未在用")
  NOT_IN_USE
}
