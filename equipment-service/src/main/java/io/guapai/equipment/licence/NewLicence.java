package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A licence that an enterprise has.
 *
 * @param licenceNo as it stands on it; no two licences have one number
 * @param issuedOn first day of its term
 * @param validUntil last day of its term; by the rule on the terms when it is not given
 * @param firstIssuedOn first day of its first term; null when this is the first one
 * @param reason the decision or the document that it was entered from
 */
@Schema
public record NewLicence(
    @TypedNumber @NotBlank @Size(max = 64) String enterpriseId,
    @TypedNumber @NotBlank @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String licenceNo,
    @NotNull LicenceKind kind,
    @NotNull @Valid LicenceScope scope,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String authority,
    @NotNull LocalDate issuedOn,
    @Nullable LocalDate validUntil,
    @Nullable LocalDate firstIssuedOn,
    @NotBlank @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String reason) {}
