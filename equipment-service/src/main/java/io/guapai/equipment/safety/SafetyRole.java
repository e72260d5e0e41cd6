package io.guapai.equipment.safety;

import io.guapai.contracts.Description;

/** Who answers for safety in an enterprise (O74). */
public enum SafetyRole {
  @Description("main person in charge 主要负责人")
  PRINCIPAL,
  @Description("safety director 安全总监")
  DIRECTOR,
  @Description("safety officer 安全员")
  OFFICER
}
