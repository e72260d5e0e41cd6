package io.guapai.notification.alert;

import io.guapai.contracts.Severity;
import io.guapai.runtime.event.Cause;
import java.time.Instant;

/**
 * An alert to be raised: the event it is made from, and what it says.
 *
 * @param cause the event itself, and the story it belongs to
 * @param type the fact's name on the wire
 * @param severity what it asks of its reader
 */
record AlertDraft(
    String eventId,
    String source,
    Instant time,
    String regionCode,
    Cause cause,
    String type,
    Severity severity,
    AlertContent content) {}
