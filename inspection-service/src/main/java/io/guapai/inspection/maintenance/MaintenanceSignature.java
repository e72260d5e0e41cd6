package io.guapai.inspection.maintenance;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a visit was done as it is told.
 *
 * @param officer name of the user's safety officer (安全管理员), who signs
 */
@Schema
public record MaintenanceSignature(
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String officer,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String remark) {}
