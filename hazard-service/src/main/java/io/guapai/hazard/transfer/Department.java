package io.guapai.hazard.transfer;

/** The departments of a government that a hazard may be handed to, each within its competence. */
public enum Department {
  /** Cranes and vehicles on construction sites are its own (特种设备安全法 §100). */
  HOUSING("住房和城乡建设部门"),
  EMERGENCY_MANAGEMENT("应急管理部门"),
  FIRE_RESCUE("消防救援机构"),
  /** Railways, ships and airports (特种设备安全法 §100). */
  TRANSPORT("交通运输部门"),
  MINE_SAFETY("矿山安全监察机构"),
  PUBLIC_SECURITY("公安机关"),
  URBAN_MANAGEMENT("城市管理部门"),
  /** That of another place. */
  MARKET_REGULATION("市场监督管理部门");

  private final String zh;

  Department(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
