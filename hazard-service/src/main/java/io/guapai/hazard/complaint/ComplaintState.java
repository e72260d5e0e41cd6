package io.guapai.hazard.complaint;

/** Where a complaint stands. */
public enum ComplaintState {
  RECEIVED("已收到"),
  /** An officer has taken it up and answers for it (首问责任). */
  ACCEPTED("已受理"),
  /** Not for this authority, or not one of the field; the reason is told. */
  DECLINED("不予受理"),
  /** Found to be true, or not. */
  CHECKED("已核查"),
  /** The sender was told. */
  ANSWERED("已答复");

  private final String zh;

  ComplaintState(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
