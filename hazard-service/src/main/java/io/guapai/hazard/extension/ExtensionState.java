package io.guapai.hazard.extension;

/** Where the extension of a hazard stands. */
public enum ExtensionState {
  /** Nobody asked for one. */
  NONE("未申请"),
  /** Asked for and not decided. */
  PENDING("待审批"),
  APPROVED("已批准"),
  REFUSED("未批准"),
  /** The hazard ended before the decision. */
  LAPSED("已失效");

  private final String zh;

  ExtensionState(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
