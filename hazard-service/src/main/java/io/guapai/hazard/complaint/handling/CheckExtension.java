package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a check takes longer. */
@Schema
public record CheckExtension(@NotBlank @Text(max = 1000) String reason) {}
