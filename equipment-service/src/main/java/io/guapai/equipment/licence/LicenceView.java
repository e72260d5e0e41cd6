package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.LicenceState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A licence as it is shown.
 *
 * @param authority who issued it
 * @param firstIssuedOn first day of its first term
 * @param issuedOn first day of its present term
 * @param validUntil last day of its present term
 * @param endedOn from when it was revoked or handed back; null while it is neither
 * @param expired whether its term has passed; on its last day it has not
 * @param version to be sent as If-Match by who acts on it
 */
@Schema(name = "Licence")
public record LicenceView(
    UUID id,
    String enterpriseId,
    String regionCode,
    String licenceNo,
    LicenceKind kind,
    LicenceScope scope,
    String authority,
    LocalDate firstIssuedOn,
    LocalDate issuedOn,
    LocalDate validUntil,
    LicenceState state,
    @Nullable LocalDate endedOn,
    boolean expired,
    long version) {}
