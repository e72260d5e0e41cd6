package io.guapai.equipment.permit;

import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.NoticeOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A notice on permits as it is shown.
 *
 * @param enterpriseId credit code of the firm, whether it is on the register or not
 * @param permits that its business needs
 * @param registeredOn day of the business registration
 * @param dueOn last day on which the county should be done with it
 * @param applicantToldOn when the applicant was told which permits it needs; null while it was not
 * @param licensingToldOn when the licensing body was told; null while it was not
 * @param pledgedOn when the applicant pledged to obtain them first; null while it did not
 * @param outcome how it ended; null while it is open
 * @param version to be sent as If-Match by who acts on it
 */
@Schema(name = "PermitNotice")
public record PermitNoticeView(
    UUID id,
    String enterpriseId,
    String regionCode,
    String name,
    @Nullable String address,
    String businessScope,
    List<LicenceKind> permits,
    LocalDate registeredOn,
    LocalDate dueOn,
    @Nullable LocalDate applicantToldOn,
    @Nullable LocalDate licensingToldOn,
    @Nullable LocalDate pledgedOn,
    @Nullable NoticeOutcome outcome,
    long version) {}
