package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;

/** Where a suspicion stands. */
public enum DoubleState {
  @Description("to be decided 待核对")
  OPEN,
  @Description("two different ones 确认不是同一个")
  DIFFERENT,
  /** Of units: which of both the register goes on with is in the decision. */
  @Description("the same one 确认是同一个")
  SAME,
  /** Merged, closed or scrapped meanwhile: nothing is left to decide. */
  @Description("settled meanwhile 已无须核对")
  ENDED
}
