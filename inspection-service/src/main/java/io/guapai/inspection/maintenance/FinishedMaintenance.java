package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was done at a visit.
 *
 * @param doneAt when it was done
 * @param level how much was done, when it was more than was planned
 * @param items an answer to each item of the level
 * @param mechanics who did it, two at least, each with a certificate
 */
@Schema
public record FinishedMaintenance(
    @NotNull OffsetDateTime doneAt,
    @Nullable MaintenanceLevel level,
    @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid MaintenanceAnswer> items,
    @NotNull @Size(min = 2, max = 6) List<@NotNull @Valid Mechanic> mechanics,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String note) {

  /** When, as exact as the database keeps it. */
  Instant at() {
    return doneAt.toInstant().truncatedTo(ChronoUnit.MICROS);
  }
}
