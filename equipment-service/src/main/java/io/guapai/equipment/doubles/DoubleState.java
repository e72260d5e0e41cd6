package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;

/** Where a suspicion stands. */
public enum DoubleState {
  @Description("to be decided 待核对")
  OPEN,
  @Description("two different ones 确认不是同一个")
  DIFFERENT,
  /** Found to be one before entries of units could be merged: they still can. */
  @Description("the same one, not merged yet 确认是同一个，尚未合并")
  SAME,
  @Description("merged 已合并")
  MERGED,
  /**
   * Merged by the enterprise's own act, closed or scrapped meanwhile: nothing is left to decide.
   */
  @Description("settled meanwhile 已无须核对")
  ENDED
}
