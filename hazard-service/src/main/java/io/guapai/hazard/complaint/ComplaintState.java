package io.guapai.hazard.complaint;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** Where a complaint stands. */
public enum ComplaintState {
  @Description("received 已收到")
  RECEIVED,
  /** An officer has taken it up and answers for it (首问责任). */
  @Description("taken up 已受理")
  ACCEPTED,
  /** Not for this authority, or not one of the field; the reason is told. */
  @Description("not taken up 不予受理")
  DECLINED,
  /** Found to be true, or not. */
  @Description("checked 已核查")
  CHECKED,
  /** Both parties agreed that the authority mediates between them. */
  @Description("in mediation 调解中")
  MEDIATING,
  /** The mediation has ended, with an agreement or without. */
  @Description("mediation ended 调解已终止")
  MEDIATED,
  /** The sender was told. */
  @Description("answered 已答复")
  ANSWERED;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
