package io.guapai.inspection.check;

import io.guapai.contracts.Description;

/** How far a check is. */
public enum CheckState {
  /** The enterprise does not know of it. */
  @Description("arranged 已安排")
  ARRANGED,
  @Description("recorded on site 已记录")
  RECORDED,
  @Description("signed by all inspectors 检查人员已签字")
  SIGNED,
  @Description("result published 结果已公示")
  PUBLISHED,
  @Description("cancelled 已取消")
  CANCELLED
}
