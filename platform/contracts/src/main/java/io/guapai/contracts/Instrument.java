package io.guapai.contracts;

/**
 * What a superior does about a hazard without taking it over (专项交办、重点督办、警示、通报). Closed: what the
 * authority has to do hangs on it.
 */
@Description("What a superior does about a hazard without taking it over (上级工作手段)")
public enum Instrument {
  @Description("special assignment of a task 专项交办")
  SPECIAL_ASSIGNMENT,
  @Description("key supervision 重点督办")
  KEY_SUPERVISION,
  @Description("warning 警示")
  WARNING,
  @Description("circular 通报")
  CIRCULAR
}
