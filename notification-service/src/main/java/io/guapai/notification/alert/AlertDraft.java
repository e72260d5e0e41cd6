package io.guapai.notification.alert;

import io.guapai.runtime.event.Cause;
import java.time.Instant;

/**
 * An alert to be raised: the event it is made from, and what it says.
 *
 * @param cause the event itself, and the story it belongs to
 */
record AlertDraft(
    String eventId,
    String source,
    Instant time,
    String regionCode,
    Cause cause,
    AlertContent content) {}
