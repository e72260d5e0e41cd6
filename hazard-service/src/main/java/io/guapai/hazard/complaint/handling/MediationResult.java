package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.Text;
import io.guapai.hazard.complaint.MediationOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a mediation ended.
 *
 * @param text what was agreed, or why nothing was
 */
@Schema
public record MediationResult(
    @NotNull MediationOutcome outcome, @NotBlank @Text(max = 2000) String text) {}
