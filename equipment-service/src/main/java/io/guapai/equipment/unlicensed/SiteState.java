package io.guapai.equipment.unlicensed;

import io.guapai.contracts.Description;

/** How far the file of a three-no firm is. */
public enum SiteState {
  @Description("not settled 待处置")
  OPEN,
  @Description("identified as an enterprise 已查明主体")
  IDENTIFIED,
  @Description("banned or closed 已取缔")
  BANNED
}
