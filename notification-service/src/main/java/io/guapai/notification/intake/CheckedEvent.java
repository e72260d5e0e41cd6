package io.guapai.notification.intake;

import io.guapai.runtime.event.RawEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that keeps its contract.
 *
 * @param fingerprint digest of type, subject and data: tells a repetition from another event
 * @param named whom the data names beside the sender; null when nobody
 * @param record what is produced
 */
record CheckedEvent(
    EventKey key, String type, String fingerprint, @Nullable String named, RawEvent record) {}
