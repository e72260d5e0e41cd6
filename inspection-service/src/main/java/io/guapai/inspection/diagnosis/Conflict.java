package io.guapai.inspection.diagnosis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An interest that an expert declares after he was asked.
 *
 * @param relation what it is
 */
@Schema
public record Conflict(
    @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String relation) {}
