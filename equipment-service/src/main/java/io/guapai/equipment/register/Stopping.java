package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The user tells the authority that a unit stands still (停用告知). One that rests for more than a year
 * is told of within 30 days, and marked.
 *
 * @param on first day on which it stands still
 * @param until the last day, as far as it is known; null when it is not
 * @param reason why, and how the unit is marked and kept
 */
@Schema
public record Stopping(
    @NotNull LocalDate on,
    @Nullable LocalDate until,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason)
    implements UseChange {}
