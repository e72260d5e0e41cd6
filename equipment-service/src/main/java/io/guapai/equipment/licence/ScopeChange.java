package io.guapai.equipment.licence;

import io.guapai.equipment.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another scope of a licence (许可范围变更).
 *
 * @param on first day on which it is so
 * @param reason the decision that it rests on
 */
@Schema
public record ScopeChange(
    @NotNull @Valid LicenceScope scope,
    @NotNull LocalDate on,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
