package io.guapai.inspection.campaign;

import io.guapai.contracts.Description;

/** How far a special campaign is. */
public enum CampaignState {
  /** Nobody but the authority knows of it. */
  @Description("planned 方案制定中")
  PLANNED,
  @Description("announced and running 已公布实施")
  ANNOUNCED,
  @Description("closed 已总结")
  CLOSED,
  @Description("cancelled 已取消")
  CANCELLED
}
