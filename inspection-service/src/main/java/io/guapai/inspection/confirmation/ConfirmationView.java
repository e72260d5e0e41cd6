package io.guapai.inspection.confirmation;

import io.guapai.contracts.SiteFinding;
import io.guapai.inspection.premises.Signature;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Three confirmations of an enterprise.
 *
 * @param year calendar year that it counts for
 * @param followUp whether the year had one before; then it counts no more
 * @param unitsRegistered units in use that the register knew there when it was recorded
 * @param signatory who signed for the enterprise
 * @param refusal why nobody did
 */
public record ConfirmationView(
    UUID id,
    String enterpriseId,
    String regionCode,
    int year,
    LocalDate on,
    boolean followUp,
    int unitsFound,
    int unitsRegistered,
    int operators,
    int certified,
    SafetySystem safetySystem,
    List<SiteFinding> findings,
    Signature signature,
    @Nullable String signatory,
    @Nullable String refusal,
    @Nullable String note,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
