package io.guapai.equipment.cylinder.gate;

import io.guapai.equipment.Text;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cylinder may be filled.
 *
 * @param code as it was scanned
 * @param medium what it is to be filled with
 * @param filler id of the enterprise that fills; null for the only one that the caller speaks for
 */
record GateQuestion(
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String code,
    @NotNull Medium medium,
    @TypedNumber @Nullable @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String filler) {}
