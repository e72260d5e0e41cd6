package io.guapai.notification.escalation;

/** Told inside the process when a transaction after which a case awaits an answer has committed. */
record CaseAwaited() {}
