package io.guapai.notification.escalation;

/** Where a case stands. Its level only climbs; a closed case stays closed. */
public enum CaseState {
  /** The level in charge has until the due instant to acknowledge. */
  AWAITING,
  /** The level in charge took the case up. */
  ACKNOWLEDGED,
  /** The highest level let its term pass. It may still acknowledge; nobody is above it. */
  UNANSWERED,
  /** The hazard was delisted or closed. */
  CLOSED
}
