package io.guapai.equipment.register;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A technical parameter of a unit (技术参数), such as its rated load.
 *
 * @param code which one, of those that the shelf has for units of its kind
 * @param value in the unit of measure that the shelf states
 */
public record Parameter(
    @TypedNumber @NotBlank @Size(max = 40) @Pattern(regexp = Text.PRINTABLE) String code,
    @TypedNumber @NotBlank @Size(max = 200) @Pattern(regexp = Text.PRINTABLE) String value) {}
