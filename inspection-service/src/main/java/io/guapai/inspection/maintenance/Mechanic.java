package io.guapai.inspection.maintenance;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who did it, and signs for it.
 *
 * @param certificateNo number of the certificate for the repair of lifts (作业人员证 T)
 */
@Schema
public record Mechanic(
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String name,
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String certificateNo) {}
