package io.guapai.hazard.reopening;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a closed hazard is taken up again. */
@Schema
public record Reopening(@NotBlank @Text(max = 2000) String reason) {}
