package io.guapai.equipment.permit;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody was told, or pledged.
 *
 * @param note how, and by which paper
 */
@Schema
public record Telling(
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String note) {}
