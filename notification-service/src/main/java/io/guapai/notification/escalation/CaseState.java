package io.guapai.notification.escalation;

import io.guapai.contracts.Description;

/** Where a case stands. Its level only climbs; a closed case stays closed. */
public enum CaseState {
  /** The level in charge has until the due instant to acknowledge. */
  @Description("to be acknowledged 待签收")
  AWAITING,
  /** The level in charge took the case up. */
  @Description("acknowledged 已签收")
  ACKNOWLEDGED,
  /** The highest level let its term pass. It may still acknowledge; nobody is above it. */
  @Description("left unanswered by the highest level 逾期未签收")
  UNANSWERED,
  /** The hazard was delisted or closed. */
  @Description("closed 已结束")
  CLOSED
}
