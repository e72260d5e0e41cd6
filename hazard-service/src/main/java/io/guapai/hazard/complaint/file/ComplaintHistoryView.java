package io.guapai.hazard.complaint.file;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act as it stands in the history of a complaint.
 *
 * @param sequence counts the acts on the complaint from 1
 * @param person name of the officer, where the token said it
 * @param capacity the role in which the officer acted; the public's own acts name nobody
 * @param organization territory of the authority
 * @param handler who handled it after the act
 * @param eventId event that told of the act
 */
public record ComplaintHistoryView(
    long sequence,
    String act,
    @Nullable String fromState,
    String toState,
    String actor,
    @Nullable String person,
    @Nullable String capacity,
    @Nullable String organization,
    @Nullable String handler,
    @Nullable String reason,
    @Nullable String hazardId,
    OffsetDateTime at,
    @Nullable String eventId) {}
