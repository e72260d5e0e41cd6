package io.guapai.inspection.check;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A problem that no item of a checklist asks for.
 *
 * @param hazardCode code of the lists of hazards, if one fits
 */
@Schema(name = "OtherCheckFinding")
public record OtherFinding(
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String description,
    @Nullable @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String hazardCode,
    @TypedName @Nullable @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String equipmentNo) {}
