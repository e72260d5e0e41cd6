package io.guapai.equipment.doubles;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person found out about two entries.
 *
 * @param reason what was looked at, and what it showed
 */
@Schema
public record DoubleDecision(
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
