package io.guapai.equipment.cylinder.file;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another filler has a cylinder, or shall have it.
 *
 * @param filler id of the enterprise that has it then
 * @param day of the agreement
 * @param reason why: sold, another contract
 */
@Schema
record CylinderHandover(
    @TypedNumber @NotBlank @Size(max = 18) String filler,
    @NotNull LocalDate day,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
