package io.guapai.inspection.statistics;

import io.guapai.contracts.Description;

/** What is to reach its aim in a territory. */
@Description("Rate of supervision (监管指标)")
public enum RateKind {
  /** 定期检验率: units in use whose inspection is not overdue. */
  @Description("periodic inspections in time 定期检验按期率")
  INSPECTION,
  /** 三确认率: enterprises with equipment in use that were confirmed this year. */
  @Description("three confirmations 三确认率")
  CONFIRMATION,
  /** 走访率: enterprises with equipment in use that were visited this year. */
  @Description("visits 走访率")
  VISIT,
  /** 电梯按期维保率: lifts under contract whose maintenance is not overdue. */
  @Description("maintenance of lifts in time 电梯按期维保率")
  MAINTENANCE
}
