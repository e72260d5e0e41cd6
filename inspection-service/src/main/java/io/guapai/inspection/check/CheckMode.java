package io.guapai.inspection.check;

import io.guapai.contracts.Description;

/** How a check is done. */
public enum CheckMode {
  @Description("open 明查")
  OPEN,
  /** Nobody is told before, and nobody of the place is asked to come along. */
  @Description("covert 暗访")
  COVERT,
  /** An authority looks at what the one below it has seen to. */
  @Description("supervision of the lower level 督查")
  SUPERVISION
}
