package io.guapai.hazard.risk;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** Why a risk point is no longer on the list. */
public record Withdrawal(@NotBlank @Text(max = 500) String reason) {}
