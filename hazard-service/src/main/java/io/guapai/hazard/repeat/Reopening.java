package io.guapai.hazard.repeat;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;

/** Why a closed hazard is taken up again. */
public record Reopening(@NotBlank @Text(max = 2000) String reason) {}
