package io.guapai.runtime.ladder;

import io.guapai.contracts.Level;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level that something reached.
 *
 * @param until when the term of the level is over; null when it has none
 * @param eventId the fact that told of it; null when it came there otherwise
 */
public record LadderStep(
    UUID subjectId,
    Level level,
    String authorityRegion,
    Instant reachedAt,
    @Nullable Instant until,
    @Nullable String eventId) {}
