package io.guapai.hazard.complaint;

/** How a mediation ended (终止调解). */
public enum MediationOutcome {
  AGREED("达成调解协议"),
  /** One of them is not willing, or the term passed. */
  FAILED("未达成调解协议"),
  /** The sender takes the complaint back, or they settled it themselves. */
  WITHDRAWN("撤回投诉");

  private final String zh;

  MediationOutcome(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
