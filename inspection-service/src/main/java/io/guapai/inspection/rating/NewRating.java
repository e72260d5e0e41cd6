package io.guapai.inspection.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise says of a check; 5 is best, 1 is worst.
 *
 * @param checkId the check or visit
 * @param conduct how those who came behaved
 * @param lawfulness whether they kept to the law and to what is theirs
 * @param help whether it was of use
 */
@Schema
public record NewRating(
    @NotNull UUID checkId,
    @NotNull @Min(1) @Max(5) Integer conduct,
    @NotNull @Min(1) @Max(5) Integer lawfulness,
    @NotNull @Min(1) @Max(5) Integer help,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String remark) {}
