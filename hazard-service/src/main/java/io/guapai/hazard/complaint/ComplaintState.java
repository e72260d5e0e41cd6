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
  /** Both parties agreed that the authority mediates between them. */
  MEDIATING("调解中"),
  /** The mediation has ended, with an agreement or without. */
  MEDIATED("调解已终止"),
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
