package io.guapai.equipment.people.employment;

import io.guapai.equipment.people.certificate.CertificateStanding;
import io.guapai.equipment.people.certificate.ProjectView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An employment as it goes out.
 *
 * @param leftOn last day; null while it goes on
 * @param certificateNumber with what tells the person left out; null when the certificate is seen
 *     no more
 * @param several whether the holder works for another enterprise at the same time
 * @param units how many units the holder operates for it
 */
@Schema(name = "OperatorEmploymentView")
public record EmploymentView(
    UUID id,
    long version,
    String enterpriseId,
    @Nullable String enterpriseName,
    String regionCode,
    UUID certificateId,
    @Nullable String holderName,
    @Nullable String certificateNumber,
    @Nullable CertificateStanding standing,
    @Nullable LocalDate firstEnd,
    List<ProjectView> projects,
    boolean several,
    int units,
    LocalDate employedOn,
    @Nullable LocalDate leftOn) {}
