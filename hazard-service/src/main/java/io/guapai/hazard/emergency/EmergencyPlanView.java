package io.guapai.hazard.emergency;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is shown.
 *
 * @param lastDrillOn when it was last drilled, in any revision; null when never
 * @param version to be sent as If-Match by who revises or drills it
 */
public record EmergencyPlanView(
    String id,
    String enterpriseId,
    String regionCode,
    @JsonUnwrapped PlanRevision current,
    @Nullable LocalDate lastDrillOn,
    long version) {}
