package io.guapai.inspection.check;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said when the result of a check is published. */
@Schema(name = "CheckPublication")
public record Publication(
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String note) {}
