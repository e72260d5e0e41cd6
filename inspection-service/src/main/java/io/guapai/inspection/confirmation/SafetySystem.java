package io.guapai.inspection.confirmation;

import io.guapai.contracts.Description;

/** State of an enterprise's safety management system (特种设备安全法 §34). */
@Description("State of the safety management system (安全管理制度情况)")
public enum SafetySystem {
  @Description("set up and carried out 已建立并落实")
  CARRIED_OUT,
  @Description("set up, not carried out 已建立未落实")
  NOT_KEPT,
  @Description("not set up 未建立")
  NOT_SET_UP
}
