package io.guapai.hazard.emergency;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A drill of a plan (应急演练).
 *
 * @param participants number of persons
 * @param evaluation how it went
 * @param improvements what is to be done better; null when nothing
 */
@Schema
public record Drill(
    @NotNull LocalDate heldOn,
    @NotNull @Min(1) @Max(1_000_000) Integer participants,
    @NotBlank @Text(max = 2000) String scenario,
    @NotBlank @Text(max = 2000) String evaluation,
    @Nullable @Text(max = 2000) String improvements) {}
