package io.guapai.hazard.screening;

import io.guapai.contracts.ScreeningKind;
import io.guapai.hazard.Text;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A screening that took place.
 *
 * @param equipmentNo the unit that was screened; null when it was the enterprise
 * @param by name of who screened; the caller's account when not given
 * @param findings how many hazards were found: zero is recorded as well (O74)
 */
@Schema
public record NewScreening(
    @TypedName @Nullable @Text(max = 100) String equipmentNo,
    @NotNull ScreeningKind kind,
    @NotNull LocalDate on,
    @Nullable @Text(max = 100) String by,
    @NotNull @Min(0) @Max(100_000) Integer findings,
    @Nullable @Text(max = 2000) String note) {}
