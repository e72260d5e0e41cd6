package io.guapai.equipment.imports;

import io.guapai.contracts.Description;

/** States of operators' certificates that are brought in: what has ended stays where it ended. */
enum LivingState {
  @Description("valid 有效")
  VALID,
  @Description("suspended 暂停")
  SUSPENDED
}
