package io.guapai.hazard.risk;

/**
 * Colour of a risk (风险四色), from the highest. Not the colours of warnings, which have levels of
 * their own.
 */
public enum RiskColour {
  /** Major risk. */
  RED("红（重大风险）"),
  /** Larger risk. */
  ORANGE("橙（较大风险）"),
  /** General risk. */
  YELLOW("黄（一般风险）"),
  /** Low risk. */
  BLUE("蓝（低风险）");

  private final String zh;

  RiskColour(String zh) {
    this.zh = zh;
  }

  /** Name in Chinese. */
  public String zh() {
    return zh;
  }
}
