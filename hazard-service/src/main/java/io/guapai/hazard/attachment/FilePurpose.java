package io.guapai.hazard.attachment;

import io.guapai.contracts.Description;

/** What a file shows. */
public enum FilePurpose {
  @Description("the hazard as it was found 隐患现场")
  FOUND,
  @Description("before the rectification 整改前")
  BEFORE,
  @Description("after the rectification 整改后")
  AFTER,
  @Description("rectification plan 整改方案")
  PLAN,
  @Description("emergency plan 应急预案")
  EMERGENCY_PLAN,
  @Description("the rectification under way 整改进展")
  PROGRESS,
  /** For officers only. */
  @Description("an order, or the evidence of its service or refusal 监察指令及其送达、拒收证据")
  ORDER,
  @Description("other 其他")
  OTHER
}
