package io.guapai.hazard.history;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One act as it stands in the history.
 *
 * @param sequence counts the acts on the hazard from 1
 * @param eventId event that told of the act
 * @param causedBy event that led to the act
 */
public record HistoryView(
    long sequence,
    String act,
    @Nullable String fromState,
    String toState,
    String actor,
    @Nullable String reason,
    OffsetDateTime at,
    @Nullable String eventId,
    @Nullable String causedBy) {}
