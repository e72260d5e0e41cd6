package io.guapai.inspection.calibration;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calibration on record.
 *
 * @param calibratedBy organization or enterprise that recorded it
 * @param holdsThrough last day on which it holds; null when it was not passed
 * @param cycleRule the cycle by which that day was reckoned
 */
public record CalibrationView(
    UUID id,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    LocalDate calibratedOn,
    String calibratedBy,
    String certificateNo,
    boolean passed,
    @Nullable LocalDate holdsThrough,
    String cycleRule,
    String cycleEdition,
    @Nullable String note,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
