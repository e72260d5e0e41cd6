package io.guapai.equipment.assignment;

import io.guapai.contracts.party.AssignmentBasis;
import io.guapai.contracts.party.Given;
import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is given to whom.
 *
 * @param organization id of a registered organization; null for a place of use
 * @param place division code of the place of use
 * @param givenId id of the unit in the register, of the enterprise, or of the hazard
 * @param enterprise whose case it is; units and enterprises are looked up
 * @param until last day; null until it is ended
 * @param conflictDeclaration what the expert declared on conflicts of interest
 */
@Schema(name = "NewAssignment")
record NewAssignment(
    @NotNull AssignmentBasis basis,
    @Nullable @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String organization,
    @Nullable @Size(max = 12) String place,
    @NotNull Given given,
    @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String givenId,
    @Nullable @Size(max = 64) String enterprise,
    @NotNull LocalDate from,
    @Nullable LocalDate until,
    @NotBlank @Size(max = 1000) @Pattern(regexp = Text.PRINTABLE) String reason,
    @Nullable @Size(max = 1000) @Pattern(regexp = Text.PRINTABLE) String conflictDeclaration) {}
