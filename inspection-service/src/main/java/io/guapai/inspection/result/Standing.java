package io.guapai.inspection.result;

import io.guapai.contracts.Description;

/** Whether a report counts. */
public enum Standing {
  @Description("stands 有效")
  STANDS,
  @Description("replaced by a revised report 已更正")
  REVISED,
  @Description("withdrawn 已撤回")
  WITHDRAWN
}
