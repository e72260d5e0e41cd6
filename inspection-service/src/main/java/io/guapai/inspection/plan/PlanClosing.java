package io.guapai.inspection.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of the year's checks. */
@Schema
public record PlanClosing(
    @NotBlank @Size(max = 4000) @Pattern(regexp = "[^\\u0000]*") String summary) {}
