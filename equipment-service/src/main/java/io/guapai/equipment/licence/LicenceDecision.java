package io.guapai.equipment.licence;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the authority decides on a licence.
 *
 * @param on first day on which it is so
 * @param reason why, and the decision that it rests on
 */
@Schema
public record LicenceDecision(
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
