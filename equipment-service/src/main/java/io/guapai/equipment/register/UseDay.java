package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of use that needs no more than its day and its reason.
 *
 * @param on first day on which it is so
 * @param reason why, and the document that shows it
 */
@Schema
public record UseDay(
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason)
    implements UseChange {}
