package io.guapai.inspection.application;

import io.guapai.contracts.Description;
import java.util.EnumSet;
import java.util.Set;

/** Where an application for an inspection stands. */
public enum ApplicationState {
  @Description("submitted 已提交")
  SUBMITTED,
  @Description("accepted 已受理")
  ACCEPTED,
  @Description("a day is agreed upon 已约定检验日期")
  SCHEDULED,
  @Description("being inspected 检验中")
  INSPECTING,
  @Description("failed, to be rectified 不合格待整改")
  RECTIFY,
  @Description("to be inspected again 待复检")
  RECHECK,
  @Description("reported 已出具报告")
  REPORTED,
  @Description("closed 已办结")
  CLOSED,
  @Description("refused 不予受理")
  REFUSED,
  @Description("withdrawn 已撤回")
  CANCELLED;

  /** Where a report is awaited. */
  static final Set<ApplicationState> AWAITING =
      EnumSet.of(SUBMITTED, ACCEPTED, SCHEDULED, INSPECTING, RECTIFY, RECHECK);

  /** The same as the database reads it. */
  static final String AWAITING_SQL =
      "('SUBMITTED', 'ACCEPTED', 'SCHEDULED', 'INSPECTING', 'RECTIFY', 'RECHECK')";
}
