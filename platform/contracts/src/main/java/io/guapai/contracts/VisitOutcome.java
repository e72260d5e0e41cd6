package io.guapai.contracts;

/**
 * What a visit ended with, where a {@link Conclusion} does not say it all (检验结果补充). All but
 * RUNS_WITH_ORDERS are no result of an examination: no clock moves by them.
 */
@Description("What a visit ended with, where the conclusion does not say it all (检验结果补充)")
public enum VisitOutcome {
  @Description("may run, with orders outstanding 准予使用，限期整改")
  RUNS_WITH_ORDERS,
  @Description("more time was given for orders, nothing was examined 准予展期")
  EXTENSION_GRANTED,
  @Description("the unit could not be examined 无法检验")
  UNABLE_TO_INSPECT,
  @Description("the examination was not finished 检验未完成")
  INCOMPLETE,
  @Description("the visit was cancelled 检验取消")
  CANCELLED,
  @Description("the unit was found out of service 设备已停用")
  OUT_OF_SERVICE,
  @Description("the unit was found dismantled 设备已拆除")
  DISMANTLED;

  /** Whether the unit was examined, so that there is a conclusion beside it. */
  public boolean examined() {
    return this == RUNS_WITH_ORDERS;
  }
}
