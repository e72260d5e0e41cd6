package io.guapai.hazard.order;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that an order is void; its number is kept. */
@Schema
public record Voiding(@NotBlank @Text(max = 2000) String reason) {}
