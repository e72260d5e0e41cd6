package io.guapai.equipment.unlicensed;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whose place it is (查明主体).
 *
 * @param name of the enterprise
 * @param creditCode of the enterprise, which is on the register or enters it; without one it gets a
 *     provisional id
 * @param reason how it is known
 */
@Schema
public record Identification(
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String name,
    @TypedNumber @Nullable @Size(min = 1, max = 64) String creditCode,
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
