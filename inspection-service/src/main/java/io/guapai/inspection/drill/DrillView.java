package io.guapai.inspection.drill;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A drill on record.
 *
 * @param liftType first two characters of the variety
 * @param heldBy organization that maintains lifts, or enterprise that uses them
 */
public record DrillView(
    UUID id,
    String equipmentId,
    String equipmentNo,
    String enterpriseId,
    String regionCode,
    String liftType,
    String heldBy,
    LocalDate heldOn,
    String scenario,
    int participants,
    @Nullable String shortcomings,
    @Nullable String measures,
    String recordedBy,
    OffsetDateTime recordedAt,
    long version) {}
