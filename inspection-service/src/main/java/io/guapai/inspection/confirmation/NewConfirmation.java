package io.guapai.inspection.confirmation;

import io.guapai.inspection.premises.Countersignature;
import io.guapai.inspection.premises.FoundAmiss;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator confirmed at an enterprise.
 *
 * @param on day of it, of this year
 * @param unitsFound units in use that are there: those of the register, and those not in it, less
 *     those that were not found
 * @param operators persons who operate equipment
 * @param certified of these, with a valid certificate
 */
@Schema
public record NewConfirmation(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @NotNull LocalDate on,
    @NotNull @Min(0) @Max(100_000) Integer unitsFound,
    @NotNull @Min(0) @Max(100_000) Integer operators,
    @NotNull @Min(0) @Max(100_000) Integer certified,
    @NotNull SafetySystem safetySystem,
    @Nullable @Size(max = 200) List<@NotNull @Valid FoundAmiss> findings,
    @NotNull @Valid Countersignature countersignature,
    @Nullable @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String note) {}
