package io.guapai.hazard.order;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** A decision that an order is void; its number is kept. */
public record Voiding(@NotBlank @Text(max = 2000) String reason) {}
