package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The user tells that a unit is used again after it rested, having checked it (启用告知).
 *
 * @param on first day of use
 * @param selfCheck what the check by the user found (自行检查)
 * @param reason why it is used again
 */
@Schema
public record Restarting(
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String selfCheck,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason)
    implements UseChange {}
