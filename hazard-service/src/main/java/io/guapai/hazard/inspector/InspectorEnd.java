package io.guapai.hazard.inspector;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of an appointment.
 *
 * @param lastDay last day on which the inspector acts
 */
@Schema
public record InspectorEnd(@NotNull LocalDate lastDay) {}
