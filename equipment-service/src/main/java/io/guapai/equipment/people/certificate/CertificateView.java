package io.guapai.equipment.people.certificate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it goes out.
 *
 * @param certificateNumber with what tells the person left out
 * @param operator id under which the holder is registered as a party; null when he is not
 * @param firstEnd last day of the project that ends first
 * @param employers enterprises that employ the holder now
 * @param several whether these are more than one
 */
@Schema(name = "OperatorCertificateView")
public record CertificateView(
    UUID id,
    long version,
    String regionCode,
    String holderName,
    String certificateNumber,
    @Nullable String operator,
    String issuingAuthority,
    LocalDate issuedOn,
    CertificateState state,
    CertificateStanding standing,
    @Nullable LocalDate firstEnd,
    List<ProjectView> projects,
    int employers,
    boolean several,
    String recordedBy,
    OffsetDateTime recordedAt) {}
