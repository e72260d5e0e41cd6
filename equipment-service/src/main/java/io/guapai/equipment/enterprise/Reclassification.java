package io.guapai.equipment.enterprise;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change of industry (行业变更).
 *
 * @param industry section of GB/T 4754-2017, A to T; null when it is not classified any more
 * @param reason why, and the document that shows it
 * @param effectiveOn first day on which it is so
 */
@Schema
public record Reclassification(
    @Nullable @Pattern(regexp = Industry.SECTION) String industry,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason,
    @NotNull LocalDate effectiveOn)
    implements Change {}
