package io.guapai.inspection.maintenance;

import io.guapai.contracts.Description;

/** How an item was found (TSG T5002-2017). */
@Description("How an item was found (维保项目结果)")
public enum MaintenanceResult {
  @Description("as it has to be √ 合格")
  OK,
  @Description("not as it has to be × 不合格")
  FAILED,
  @Description("the lift has none / 无此项")
  NOT_APPLICABLE
}
