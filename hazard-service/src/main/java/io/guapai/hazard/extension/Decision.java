package io.guapai.hazard.extension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision on an application, as it is on file.
 *
 * @param authorityRegion territory of the authority that decided
 * @param dueDate the deadline granted; null when refused
 */
record Decision(
    String authorityRegion,
    boolean approved,
    @Nullable LocalDate dueDate,
    String reason,
    String decidedBy,
    Instant decidedAt) {}
