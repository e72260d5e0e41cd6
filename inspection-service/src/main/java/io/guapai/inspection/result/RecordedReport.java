package io.guapai.inspection.result;

import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that was put on file, as others need to know it.
 *
 * @param clock the clock that it moves; null when it moves none
 * @param fit whether the unit may be used on its conclusion
 */
public record RecordedReport(
    UUID inspectionId,
    String institute,
    String reportNo,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String variety,
    InspectionKind kind,
    @Nullable InspectionClock clock,
    boolean fit,
    LocalDate inspectedOn) {}
