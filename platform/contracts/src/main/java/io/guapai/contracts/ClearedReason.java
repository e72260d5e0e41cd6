package io.guapai.contracts;

/** Why an overdue inspection ended (超期未检解除原因). */
@Description("Why an overdue inspection ended (解除原因)")
public enum ClearedReason {
  @Description("inspected and found fit 已检验合格")
  INSPECTED,
  @Description("the unit left use 已停止使用")
  OUT_OF_USE,
  @Description("the date was corrected 检验日期更正")
  DATE_CHANGED
}
