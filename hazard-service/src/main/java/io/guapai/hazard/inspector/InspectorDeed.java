package io.guapai.hazard.inspector;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/** What can be done to an inspector's appointment. */
enum InspectorDeed implements Deed {
  @Description("appointed 任命")
  APPOINT,
  @Description("appointment ended 免去")
  END;

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }
}
