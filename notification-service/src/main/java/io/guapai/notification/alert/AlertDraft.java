package io.guapai.notification.alert;

import java.time.Instant;

/** An alert to be raised: the event it is made from, and what it says. */
record AlertDraft(
    String eventId, String source, Instant time, String regionCode, AlertContent content) {}
