package io.guapai.inspection.check;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The signature of an inspector under the record.
 *
 * @param remark what this inspector adds
 */
@Schema
public record InspectorSignature(
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String remark) {}
