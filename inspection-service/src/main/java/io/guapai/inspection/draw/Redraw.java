package io.guapai.inspection.draw;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a draw is done again; it is published with both. */
@Schema
public record Redraw(@NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
