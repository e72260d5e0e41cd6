package io.guapai.hazard.complaint.handling;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the sender is told. */
@Schema
public record Reply(@NotBlank @Text(max = 2000) String text) {}
