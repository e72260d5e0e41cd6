package io.guapai.inspection.postponement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a decision holds no more. */
@Schema
public record Withdrawal(
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
