package io.guapai.inspection.withdrawal;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An institute withdraws a report of its own, and none takes its place.
 *
 * @param reportNo number of the report
 * @param reason why it was wrong
 */
@Schema
public record NewReportWithdrawal(
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String reportNo,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
