package io.guapai.contracts;

/** Who or what found a hazard (隐患来源). */
@Description("Who or what found a hazard (隐患来源)")
public enum SourceKind {
  @Description("self-check of the enterprise 企业自查")
  SELF_CHECK,
  @Description("daily, weekly or monthly control 日管控、周排查、月调度")
  DAILY_WEEKLY_MONTHLY,
  @Description("supervisory check 监督检查")
  SUPERVISION_CHECK,
  @Description("inspection body 检验机构")
  INSPECTION_BODY,
  @Description("maintenance unit 维保单位")
  MAINTAINER,
  @Description("township coordinator 协管员")
  COORDINATOR,
  @Description("expert diagnosis 专家诊断")
  EXPERT,
  @Description("complaint or report of the public 投诉举报")
  COMPLAINT,
  @Description("assigned from above 上级交办")
  ASSIGNED_FROM_ABOVE,
  @Description("transferred by another department 部门移送")
  TRANSFERRED,
  @Description("monitoring and warning 监测预警")
  MONITORING,
  @Description("found by the platform itself 系统自动")
  SYSTEM
}
