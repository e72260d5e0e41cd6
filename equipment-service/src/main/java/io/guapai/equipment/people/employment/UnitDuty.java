package io.guapai.equipment.people.employment;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The unit that an operator is assigned to.
 *
 * @param equipmentNo its public number or equipment code
 * @param project code of the project that he has for it
 */
@Schema(name = "OperatorUnitDuty")
record UnitDuty(
    @NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String equipmentNo,
    @NotBlank @Size(max = 8) @Pattern(regexp = Text.PRINTABLE) String project,
    @NotNull LocalDate assignedOn) {}
