package io.guapai.equipment.enterprise;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** Where an entry of the register stands. */
public enum EnterpriseState {
  @Description("registered 在册")
  REGISTERED,
  /** The enterprise exists no more: nothing new is registered for it. */
  @Description("closed 已注销")
  CLOSED,
  /** The entry has given way to another one, which is the enterprise from then on. */
  @Description("merged 已合并")
  MERGED;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
