package io.guapai.equipment.enterprise;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change of name (更名).
 *
 * @param name the new name
 * @param reason why, and the document that shows it
 * @param effectiveOn first day on which it is so
 */
@Schema
public record Renaming(
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String name,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason,
    @NotNull LocalDate effectiveOn)
    implements Change {}
