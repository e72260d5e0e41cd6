package io.guapai.notification.escalation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is said when a case is taken up.
 *
 * @param note such as who deals with it
 */
@Schema
record Acknowledgement(
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") String note) {}
