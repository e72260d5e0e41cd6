package io.guapai.inspection.calibration;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A calibration of the governor of a lift.
 *
 * @param certificateNo number of its certificate, once for a unit
 * @param passed whether the governor acted as it has to
 */
@Schema
public record NewCalibration(
    @TypedName @NotBlank @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String equipmentNo,
    @NotNull LocalDate calibratedOn,
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String certificateNo,
    @NotNull Boolean passed,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String note) {}
