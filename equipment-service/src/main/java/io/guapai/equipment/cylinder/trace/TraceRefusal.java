package io.guapai.equipment.cylinder.trace;

import io.guapai.contracts.Description;

/** Why an event was not taken into the trace. */
@Description("Why an event was not taken 不予受理原因")
enum TraceRefusal {
  @Description("a value is missing or cannot be 数据缺失或有误")
  INVALID_VALUE,
  @Description("the code is not in the register 未建档")
  UNKNOWN_CODE,
  @Description("the cylinder is another filler's 非本单位气瓶")
  FOREIGN,
  @Description("cannot happen in the state that the cylinder was in 与气瓶状态不符")
  IMPOSSIBLE,
  @Description("does not fit before what happened next 与后续记录不符")
  DOES_NOT_FIT,
  @Description("before the cylinder entered the register 早于建档时间")
  BEFORE_REGISTRATION,
  @Description("in the future 时间在未来")
  IN_FUTURE,
  @Description("older than the trace is kept 超出追溯数据保存期限")
  TOO_OLD,
  @Description("the event number stands for another event 事件编号已用于其他事件")
  NUMBER_REUSED,
  @Description("entering is done at the register 建档请使用登记接口")
  ENTERED_ELSEWHERE
}
