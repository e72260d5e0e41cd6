package io.guapai.hazard.emergency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;

/** A plan as it was filed; a newer revision replaces none. */
public record PlanRevision(
    int revision,
    @JsonUnwrapped NewEmergencyPlan plan,
    String recordedBy,
    OffsetDateTime recordedAt) {}
