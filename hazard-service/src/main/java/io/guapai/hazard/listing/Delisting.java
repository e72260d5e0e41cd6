package io.guapai.hazard.listing;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** An officer's decision to take a hazard off the list. */
public record Delisting(@NotBlank @Text(max = 2000) String reason) {}
