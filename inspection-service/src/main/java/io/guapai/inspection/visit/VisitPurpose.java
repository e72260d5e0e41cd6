package io.guapai.inspection.visit;

import io.guapai.contracts.Description;

/** What an enterprise is visited for (走访目的). */
@Description("Purpose of a visit (走访目的)")
public enum VisitPurpose {
  @Description("publicity 政策宣传")
  PUBLICITY,
  /** 先宣传提醒再督查: told before anybody inspects it on a new rule. */
  @Description("notice before inspection 督查前提醒")
  NOTICE,
  @Description("guidance 业务指导")
  GUIDANCE,
  @Description("help with a procedure 办事服务")
  SERVICE,
  @Description("follow-up of findings 问题回访")
  FOLLOW_UP
}
