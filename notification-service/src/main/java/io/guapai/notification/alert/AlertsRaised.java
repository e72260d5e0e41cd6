package io.guapai.notification.alert;

/** Told inside the process when a transaction that raised alerts has committed. */
record AlertsRaised() {}
