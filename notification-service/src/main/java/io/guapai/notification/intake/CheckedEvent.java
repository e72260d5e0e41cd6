package io.guapai.notification.intake;

import io.guapai.runtime.event.RawEvent;

/**
 * An event that keeps its contract.
 *
 * @param fingerprint digest of type, subject and data: tells a repetition from another event
 * @param record what is produced
 */
record CheckedEvent(EventKey key, String type, String fingerprint, RawEvent record) {}
