package io.guapai.inspection.rating;

import io.guapai.contracts.Description;

/** What an enterprise rates (被评价事项). */
@Description("What an enterprise rates (评价事项)")
public enum RatedKind {
  @Description("visit 走访")
  VISIT,
  @Description("patrol 巡查")
  PATROL,
  @Description("joint check 联合检查")
  JOINT_CHECK,
  @Description("supervisory check 监督检查")
  SUPERVISORY_CHECK
}
