package io.guapai.hazard.risk;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/**
 * Colour of a risk (风险四色), from the highest. Not the colours of warnings, which have levels of
 * their own.
 */
public enum RiskColour {
  /** Major risk. */
  @Description("red (major risk) 红（重大风险）")
  RED,
  /** Larger risk. */
  @Description("orange (larger risk) 橙（较大风险）")
  ORANGE,
  /** General risk. */
  @Description("yellow (general risk) 黄（一般风险）")
  YELLOW,
  /** Low risk. */
  @Description("blue (low risk) 蓝（低风险）")
  BLUE;

  /** Name in Chinese. */
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
