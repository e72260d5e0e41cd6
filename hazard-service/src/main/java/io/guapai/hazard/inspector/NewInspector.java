package io.guapai.hazard.inspector;

import io.guapai.hazard.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment of an inspector.
 *
 * @param account subject of the person's tokens
 * @param region within the territory of who appoints, GB/T 2260
 * @param inForceTo last day; open when not given
 */
@Schema
public record NewInspector(
    @NotBlank @Text(max = 200) String account,
    @TypedName @NotBlank @Text(max = 100) String name,
    @TypedNumber @NotBlank @Text(max = 64) String certificateNo,
    @NotBlank @Text(max = 9) String region,
    @NotNull LocalDate inForceFrom,
    @Nullable LocalDate inForceTo) {}
