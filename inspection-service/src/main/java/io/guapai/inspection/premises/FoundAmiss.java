package io.guapai.inspection.premises;

import io.guapai.contracts.SiteMatter;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found amiss.
 *
 * @param equipmentNo unit of the enterprise that it is about; none for the enterprise itself, and
 *     for a unit that the register does not know
 * @param description what and where; begins with a code of the hazard lists if one fits
 */
@Schema
public record FoundAmiss(
    @NotNull SiteMatter matter,
    @TypedName @Nullable @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String equipmentNo,
    @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*") String description) {}
