package io.guapai.hazard.statistics;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Counts of a territory.
 *
 * @param region division code; null for an enterprise's own hazards
 * @param open neither closed nor rejected, merged or transferred
 * @param overdue open and past the deadline
 * @param listed under active supervision
 * @param asOf when it was counted
 */
public record Statistics(
    @Nullable String region,
    long open,
    long overdue,
    long listed,
    long closed,
    OffsetDateTime asOf) {}
