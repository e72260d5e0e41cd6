package io.guapai.inspection.rescue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody was trapped. */
@Schema
public record CalledOff(
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
