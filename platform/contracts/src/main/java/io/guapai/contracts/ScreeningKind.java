package io.guapai.contracts;

/**
 * Why and how often an enterprise looks for hazards (O74: 日管控、周排查、月调度). Closed: what it owes hangs
 * on it.
 */
@Description("Why an enterprise looked for hazards (排查类型)")
public enum ScreeningKind {
  /** 日管控, by the safety officer (安全员). */
  @Description("daily 日管控")
  DAILY,
  /** 周排查, by the safety director (安全总监). */
  @Description("weekly 周排查")
  WEEKLY,
  /** 月调度, by the person in charge (主要负责人). */
  @Description("monthly 月调度")
  MONTHLY,
  /** 自查, at the enterprise's own initiative. */
  @Description("self-check 自查")
  SELF_CHECK,
  /** 专项排查, ordered for a season or a subject. */
  @Description("special 专项")
  SPECIAL
}
