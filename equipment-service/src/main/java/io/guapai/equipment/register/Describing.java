package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Maker and technical parameters of a unit. They stand in place of those stated before.
 *
 * @param made who made it, and when
 * @param parameters those that units of its kind have
 * @param reason what they rest on: name plate, certificate of quality, change by a modification
 */
@Schema
public record Describing(
    @Nullable @Valid Made made,
    @Nullable @Size(max = 50) List<@NotNull @Valid Parameter> parameters,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {

  List<Parameter> stated() {
    return parameters == null ? List.of() : parameters;
  }
}
