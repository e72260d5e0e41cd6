package io.guapai.inspection.withdrawal;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A report that its institute withdrew.
 *
 * @param inspectionId the inspection, which counts no more
 * @param reason why it was wrong
 */
public record ReportWithdrawalView(
    UUID id,
    UUID inspectionId,
    String institute,
    String reportNo,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String reason,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
