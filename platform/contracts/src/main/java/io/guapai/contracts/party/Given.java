package io.guapai.contracts.party;

import io.guapai.contracts.Description;

/** What an assignment gives. */
@Description("What is given (指派对象)")
public enum Given {
  @Description("one unit of equipment 一台设备")
  EQUIPMENT,
  @Description("an enterprise with all its units 一家单位及其全部设备")
  ENTERPRISE,
  @Description("one case, a hazard 一个案件（隐患）")
  CASE
}
