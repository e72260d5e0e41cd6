package io.guapai.inspection.rescue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why people were trapped, and what was done about it. */
@Schema
public record Explained(
    @NotNull EntrapmentCause cause,
    @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String account) {}
