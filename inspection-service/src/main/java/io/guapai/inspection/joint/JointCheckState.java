package io.guapai.inspection.joint;

import io.guapai.contracts.Description;

/** How far a joint check is. */
@Description("State of a joint check (联合检查状态)")
public enum JointCheckState {
  @Description("planned 已部署")
  PLANNED,
  @Description("concluded 已办结")
  CONCLUDED,
  @Description("cancelled 已取消")
  CANCELLED
}
