package io.guapai.inspection.rescue;

import io.guapai.contracts.Description;

/** How far a rescue is. */
@Description("How far a rescue is (救援状态)")
public enum EntrapmentState {
  @Description("reported 已报告")
  REPORTED,
  @Description("maintainer called 已通知维保单位")
  CALLED,
  @Description("rescuers are there 救援人员已到达")
  ARRIVED,
  @Description("people are free 人员已救出")
  FREED,
  @Description("closed with its cause 已结案")
  CLOSED;

  /** Whether people are still trapped. */
  boolean trapped() {
    return compareTo(FREED) < 0;
  }
}
