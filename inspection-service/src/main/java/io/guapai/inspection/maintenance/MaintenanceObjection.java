package io.guapai.inspection.maintenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a visit was not done, or not as it is told. */
@Schema
public record MaintenanceObjection(
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
