package io.guapai.equipment.licence;

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
 * A further term of a licence (换证).
 *
 * @param licenceNo its new number; null when it keeps its own
 * @param issuedOn first day of the new term
 * @param validUntil last day of the new term; by the rule on the terms when it is not given
 * @param reason the decision that it rests on
 */
@Schema
public record Renewal(
    @TypedNumber @Nullable @Size(min = 1, max = 64) @Pattern(regexp = Text.PRINTABLE)
        String licenceNo,
    @NotNull LocalDate issuedOn,
    @Nullable LocalDate validUntil,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
