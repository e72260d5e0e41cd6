package io.guapai.inspection.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The report of a plan to the government of its level, with which it is announced.
 *
 * @param documentNo number of the document
 */
@Schema
public record PlanReport(
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String documentNo) {}
