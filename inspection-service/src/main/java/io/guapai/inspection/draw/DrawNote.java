package io.guapai.inspection.draw;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a draw is done or announced.
 *
 * @param note such as who was present
 */
@Schema
public record DrawNote(@Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String note) {}
