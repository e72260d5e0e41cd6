package io.guapai.contracts.party;

import io.guapai.contracts.Description;

/** What an assignment rests on. */
@Description("Basis of an assignment (指派依据)")
public enum AssignmentBasis {
  @Description("application for an inspection 报检申请")
  APPLICATION,
  @Description("list of an authority 检验任务清单")
  LIST,
  @Description("contract of maintenance, filling or service 维保、充装、服务合同")
  CONTRACT,
  @Description("case given to an expert 专家办案指派")
  CASE,
  @Description("place of use of mobile equipment 移动设备使用地")
  PLACE_OF_USE
}
