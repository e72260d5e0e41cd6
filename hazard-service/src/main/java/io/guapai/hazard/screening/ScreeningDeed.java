package io.guapai.hazard.screening;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** What can be done to a screening. */
enum ScreeningDeed implements Deed {
  @Description("recorded 登记排查")
  RECORD;

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
