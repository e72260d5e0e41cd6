package io.guapai.hazard.extension;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The decision on an application for more time.
 *
 * @param date the deadline that is granted, not later than asked; the one asked for when not given
 */
@Schema(name = "NewExtensionDecision")
public record NewDecision(
    @NotNull Boolean approve,
    @NotBlank @Text(max = 2000) String reason,
    @Nullable LocalDate date) {}
