package io.guapai.inspection.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a check is not done. */
@Schema(name = "CheckCancellation")
public record Cancellation(
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
