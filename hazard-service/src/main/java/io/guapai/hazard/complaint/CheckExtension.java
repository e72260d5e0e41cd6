package io.guapai.hazard.complaint;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** Why a check takes longer. */
public record CheckExtension(@NotBlank @Text(max = 1000) String reason) {}
