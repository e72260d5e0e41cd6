package io.guapai.notification.alert;

/** How much an alert asks of its reader. */
public enum Severity {
  /** Good to know. */
  INFO,
  /** A duty was missed; somebody must look. */
  WARNING,
  /** People may be in danger, or a government must answer. */
  SEVERE
}
