package io.guapai.hazard.inspector;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of an appointment.
 *
 * @param lastDay last day on which the inspector acts
 */
public record InspectorEnd(@NotNull LocalDate lastDay) {}
