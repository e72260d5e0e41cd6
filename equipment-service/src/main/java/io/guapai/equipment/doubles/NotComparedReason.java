package io.guapai.equipment.doubles;

import io.guapai.contracts.Description;

/** Why entries were not looked at for doubles. */
public enum NotComparedReason {
  @Description("a name that too many have 名称相同的登记过多")
  NAME_OF_MANY,
  @Description("a number that too many have 编号相同的登记过多")
  NUMBER_OF_MANY,
  /** It took too long, or went wrong, also alone. */
  @Description("looking at it failed 比对失败")
  FAILED
}
