package io.guapai.inspection.institute;

import io.guapai.contracts.InspectionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report beyond the approval of its institute.
 *
 * @param standing what stood against it on the day of the inspection
 * @param foundOn day on which the report came in
 * @param outcome what came of it; null while it is looked into
 */
public record UnapprovedReportView(
    UUID id,
    String regionCode,
    UnapprovedState state,
    Standing standing,
    String institute,
    String instituteName,
    String reportNo,
    UUID inspectionId,
    String equipmentId,
    String equipmentNo,
    String variety,
    InspectionKind kind,
    LocalDate inspectedOn,
    LocalDate foundOn,
    @Nullable UnapprovedOutcome outcome,
    @Nullable String finding,
    @Nullable LocalDate settledOn,
    long version) {}
