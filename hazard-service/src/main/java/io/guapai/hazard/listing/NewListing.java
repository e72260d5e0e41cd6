package io.guapai.hazard.listing;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An officer's decision to list a hazard at the own level.
 *
 * @param dueDate last day for rectification under the listing; the hazard's own when not given. It
 *     does not extend the hazard's deadline.
 */
public record NewListing(@NotBlank @Text(max = 2000) String reason, @Nullable LocalDate dueDate) {}
