package io.guapai.hazard.extension;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application for more time.
 *
 * @param requestedDate the last day that is asked for
 * @param reason why the deadline cannot be kept
 * @param interimMeasures what keeps people safe until then
 */
@Schema
public record NewExtension(
    @NotNull LocalDate requestedDate,
    @NotBlank @Text(max = 2000) String reason,
    @NotBlank @Text(max = 2000) String interimMeasures) {}
