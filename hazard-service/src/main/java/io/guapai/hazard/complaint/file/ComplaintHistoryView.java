package io.guapai.hazard.complaint.file;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act as it stands in the history of a complaint.
 *
 * @param sequence counts the acts on the complaint from 1
 * @param handler who handled it after the act
 * @param eventId event that told of the act
 */
public record ComplaintHistoryView(
    long sequence,
    String act,
    @Nullable String fromState,
    String toState,
    String actor,
    @Nullable String handler,
    @Nullable String reason,
    @Nullable String hazardId,
    OffsetDateTime at,
    @Nullable String eventId) {}
