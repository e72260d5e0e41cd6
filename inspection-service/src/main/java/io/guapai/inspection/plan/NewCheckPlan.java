package io.guapai.inspection.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan of routine checks for a year.
 *
 * @param subjects how many enterprises are to be drawn and checked in the year
 * @param rounds in how many draws
 * @param varietyPrefix beginning of the varieties whose users it is about; all when not given
 */
@Schema
public record NewCheckPlan(
    @NotNull @Min(2000) @Max(2999) Integer year,
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String title,
    @NotNull @Min(1) @Max(1_000_000) Integer subjects,
    @NotNull @Min(1) @Max(12) Integer rounds,
    @Nullable @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
    @Nullable @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String note) {}
