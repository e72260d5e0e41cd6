package io.guapai.inspection.diagnosis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why experts are asked no longer. */
@Schema
public record Ending(@NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
