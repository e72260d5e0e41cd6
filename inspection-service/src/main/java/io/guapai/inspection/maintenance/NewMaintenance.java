package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When the next visit of a lift is to be.
 *
 * @param level how much is to be done; what is due when not given, and not less
 */
@Schema
public record NewMaintenance(
    @TypedName @NotBlank @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String equipmentNo,
    @NotNull LocalDate plannedOn,
    @Nullable MaintenanceLevel level) {}
