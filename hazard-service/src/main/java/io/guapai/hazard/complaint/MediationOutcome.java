package io.guapai.hazard.complaint;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** How a mediation ended (终止调解). */
public enum MediationOutcome {
  @Description("agreement reached 达成调解协议")
  AGREED,
  /** One of them is not willing, or the term passed. */
  @Description("no agreement 未达成调解协议")
  FAILED,
  /** The sender takes the complaint back, or they settled it themselves. */
  @Description("complaint withdrawn 撤回投诉")
  WITHDRAWN;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
