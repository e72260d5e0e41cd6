package io.guapai.hazard.emergency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;

/**
 * A drill as it is shown.
 *
 * @param planRevision the revision of the plan that was drilled
 */
public record DrillView(
    String id,
    String planId,
    int planRevision,
    @JsonUnwrapped Drill drill,
    String recordedBy,
    OffsetDateTime recordedAt) {}
