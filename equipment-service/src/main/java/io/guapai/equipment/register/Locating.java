package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a unit stands.
 *
 * @param position the point
 * @param reason how it was found: on the spot, from a map, after the unit was set up elsewhere
 */
@Schema
public record Locating(
    @NotNull @Valid Position position,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
