package io.guapai.inspection.diagnosis;

import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An expert who is asked.
 *
 * @param expert id, as the register of organizations has it
 * @param name of the person
 * @param conflict whether he declares an interest in the enterprise (利益冲突); then he is not asked
 * @param relation what the interest is
 */
@Schema
public record ExpertAsked(
    @TypedName @NotBlank @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String expert,
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String name,
    @NotNull Boolean conflict,
    @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*") String relation) {}
