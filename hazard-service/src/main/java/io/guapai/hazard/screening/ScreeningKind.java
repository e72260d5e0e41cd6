package io.guapai.hazard.screening;

/** Why and how often an enterprise looks for hazards (O74: 日管控、周排查、月调度). */
public enum ScreeningKind {
  /** 日管控, by the safety officer (安全员). */
  DAILY,
  /** 周排查, by the safety director (安全总监). */
  WEEKLY,
  /** 月调度, by the person in charge (主要负责人). */
  MONTHLY,
  /** 自查, at the enterprise's own initiative. */
  SELF_CHECK,
  /** 专项排查, ordered for a season or a subject. */
  SPECIAL
}
