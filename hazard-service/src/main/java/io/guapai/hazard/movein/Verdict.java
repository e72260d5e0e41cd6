package io.guapai.hazard.movein;

import io.guapai.contracts.Description;

/** What became of a row. */
public enum Verdict {
  @Description("brought in 已迁入")
  BROUGHT_IN,
  /** It had changed in the former register, and nobody acted on it here. */
  @Description("changed as the former register did 已随原系统更新")
  FOLLOWED,
  @Description("known, nothing changed 已存在，无变化")
  UNCHANGED,
  @Description("refused 不予迁入")
  REFUSED
}
