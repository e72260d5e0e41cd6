package io.guapai.inspection.rescue;

import io.guapai.contracts.Description;

/** Why people were trapped. */
@Description("Why people were trapped (困人原因)")
public enum EntrapmentCause {
  @Description("door system 门系统故障")
  DOORS,
  @Description("control or electrical fault 控制、电气故障")
  CONTROL,
  @Description("machine or brake 驱动主机、制动器故障")
  MACHINE,
  @Description("safety device acted 安全保护装置动作")
  SAFETY_DEVICE,
  @Description("power cut 停电")
  POWER,
  @Description("use against the rules 使用不当")
  MISUSE,
  @Description("flood, fire or another cause outside 进水、火灾等外部原因")
  OUTSIDE,
  @Description("nobody was trapped 误报")
  FALSE_ALARM,
  @Description("other 其他")
  OTHER
}
