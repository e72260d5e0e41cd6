package io.guapai.equipment.people.employment;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The unit that an operator is released from.
 *
 * @param equipmentNo its public number or equipment code
 * @param project code of the project that he had for it
 */
@Schema(name = "OperatorUnitRelease")
record UnitRelease(
    @NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String equipmentNo,
    @NotBlank @Size(max = 8) @Pattern(regexp = Text.PRINTABLE) String project,
    @NotNull LocalDate releasedOn,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
