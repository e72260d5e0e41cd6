package io.guapai.inspection.joint;

import io.guapai.contracts.SiteFinding;
import io.guapai.inspection.premises.Signature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check of several departments.
 *
 * @param departments what each does, and what came of it
 * @param summary what came of all
 */
public record JointCheckView(
    UUID id,
    String enterpriseId,
    String regionCode,
    JointCheckState state,
    String title,
    LocalDate plannedOn,
    List<DepartmentPart> departments,
    List<SiteFinding> findings,
    @Nullable LocalDate heldOn,
    @Nullable String summary,
    @Nullable Signature signature,
    @Nullable String signatory,
    @Nullable String refusal,
    @Nullable String endReason,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
