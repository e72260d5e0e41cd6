package io.guapai.inspection.check;

import io.guapai.contracts.Description;

/** What was found of an item of a checklist. */
public enum ItemResult {
  @Description("√ conforms 符合")
  CONFORMS,
  @Description("× does not conform 不符合")
  FAILS,
  @Description("/ not applicable 不适用")
  NOT_APPLICABLE
}
