package io.guapai.inspection.roster.avoidance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a conflict of interest is there no more. */
@Schema(name = "AvoidanceEnding")
public record Ending(@NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
