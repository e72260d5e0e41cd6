package io.guapai.inspection.plan;

import io.guapai.contracts.Description;

/** How far an annual plan is. */
public enum PlanState {
  /** Nobody but the authority knows of it. */
  @Description("drafted 编制中")
  DRAFTED,
  @Description("reported and announced 已报告并公布")
  ANNOUNCED,
  @Description("closed 已完成")
  CLOSED
}
