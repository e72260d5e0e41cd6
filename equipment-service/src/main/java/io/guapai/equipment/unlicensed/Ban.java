package io.guapai.equipment.unlicensed;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That the place was banned or closed (取缔).
 *
 * @param documentNo of the decision; null when it closed by itself
 */
@Schema
public record Ban(
    @NotNull LocalDate on,
    @TypedNumber @Nullable @Size(min = 1, max = 100) @Pattern(regexp = Text.PRINTABLE)
        String documentNo,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
