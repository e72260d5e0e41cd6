package io.guapai.inspection.institute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of looking into a report.
 *
 * @param finding what was found, and on what it rests
 */
@Schema
public record Settlement(
    @NotNull UnapprovedOutcome outcome,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String finding) {}
