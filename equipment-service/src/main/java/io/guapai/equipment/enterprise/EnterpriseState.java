package io.guapai.equipment.enterprise;

/** Where an entry of the register stands. */
public enum EnterpriseState {
  REGISTERED("在册"),
  /** The enterprise exists no more: nothing new is registered for it. */
  CLOSED("已注销"),
  /** The entry has given way to another one, which is the enterprise from then on. */
  MERGED("已合并");

  private final String zh;

  EnterpriseState(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
