package io.guapai.hazard.transfer;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** The departments of a government that a hazard may be handed to, each within its competence. */
public enum Department {
  /** Cranes and vehicles on construction sites are its own (特种设备安全法 §100). */
  @Description("housing and construction 住房和城乡建设部门")
  HOUSING,
  @Description("emergency management 应急管理部门")
  EMERGENCY_MANAGEMENT,
  @Description("fire and rescue 消防救援机构")
  FIRE_RESCUE,
  /** Railways, ships and airports (特种设备安全法 §100). */
  @Description("transport 交通运输部门")
  TRANSPORT,
  @Description("mine safety 矿山安全监察机构")
  MINE_SAFETY,
  @Description("public security 公安机关")
  PUBLIC_SECURITY,
  @Description("urban management 城市管理部门")
  URBAN_MANAGEMENT,
  /** That of another place. */
  @Description("market regulation 市场监督管理部门")
  MARKET_REGULATION;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
