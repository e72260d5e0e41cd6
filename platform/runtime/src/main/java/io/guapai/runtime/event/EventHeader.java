package io.guapai.runtime.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The CloudEvents 1.0 attributes of an event, with the platform's extensions.
 *
 * @param id unique with {@code source}
 * @param source who tells it, e.g. {@code /guapai/hazard}
 * @param type e.g. {@code io.guapai.hazard-overdue.v1}
 * @param subject id of what the event is about
 * @param time when it happened
 * @param partitionKey enterprise id: what keeps one enterprise's facts in order
 * @param regionCode division code of the place
 * @param sequence version of the subject after the event
 * @param causationId the event that led to it
 * @param correlationId shared by all events of one story
 */
public record EventHeader(
    String id,
    String source,
    String type,
    @Nullable String subject,
    Instant time,
    String partitionKey,
    @Nullable String regionCode,
    long sequence,
    @Nullable String causationId,
    String correlationId) {}
