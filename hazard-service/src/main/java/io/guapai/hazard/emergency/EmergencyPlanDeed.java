package io.guapai.hazard.emergency;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** What can be done to an emergency plan. */
enum EmergencyPlanDeed implements Deed {
  @Description("filed 备案")
  FILE,
  @Description("revised 修订")
  REVISE,
  @Description("drilled 演练")
  DRILL;

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
