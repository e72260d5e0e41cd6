package io.guapai.inspection.patrol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A workshop of a round.
 *
 * @param criterion line of the scoring standard that the guidance is about, such as C1
 * @param guidance what was advised there
 */
@Schema
public record PatrolStop(
    @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String workshop,
    @Nullable @Size(max = 8) @Pattern(regexp = "[A-Z][0-9]{0,3}") String criterion,
    @NotBlank @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String guidance) {}
