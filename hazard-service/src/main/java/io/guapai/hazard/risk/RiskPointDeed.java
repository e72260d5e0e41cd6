package io.guapai.hazard.risk;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** What can be done to a risk point. */
enum RiskPointDeed implements Deed {
  @Description("registered 登记")
  REGISTER,
  @Description("revised 修订")
  REVISE,
  @Description("withdrawn 移出清单")
  WITHDRAW;

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
