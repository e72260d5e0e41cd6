package io.guapai.hazard.extension;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** Where the extension of a hazard stands. */
public enum ExtensionState {
  /** Nobody asked for one. */
  @Description("not asked for 未申请")
  NONE,
  /** Asked for and not decided. */
  @Description("awaiting decision 待审批")
  PENDING,
  @Description("approved 已批准")
  APPROVED,
  @Description("refused 未批准")
  REFUSED,
  /** The hazard ended before the decision. */
  @Description("lapsed 已失效")
  LAPSED;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
