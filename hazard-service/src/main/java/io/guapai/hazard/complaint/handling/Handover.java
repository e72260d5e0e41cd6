package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another officer takes over.
 *
 * @param to account of the officer
 */
@Schema
public record Handover(
    @NotBlank @Text(max = 200) String to, @NotBlank @Text(max = 1000) String reason) {}
