package io.guapai.inspection.roster.avoidance;

import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conflict of interest that is declared.
 *
 * @param certificateNo of the inspector; officers declare their own, leaders anybody's
 */
@Schema
public record NewAvoidance(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String certificateNo,
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String enterpriseId,
    @NotNull ConflictKind kind,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String reason) {}
