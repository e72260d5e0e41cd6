package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project that a certificate is for.
 *
 * @param project its code, such as N1
 * @param approvedOn day of approval, the first one that it is valid
 * @param validUntil last day; null for the whole term of the rules
 */
@Schema
public record ProjectGrant(
    @NotBlank @Size(max = 8) @Pattern(regexp = Text.PRINTABLE) String project,
    @NotNull LocalDate approvedOn,
    @Nullable LocalDate validUntil) {}
