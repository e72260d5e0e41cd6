package io.guapai.hazard.screening;

import io.guapai.contracts.ScreeningKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A screening on record.
 *
 * @param on the day that was screened
 * @param by name of who screened
 * @param findings how many hazards were found
 * @param late whether it was recorded later than it should have been
 * @param hazards ids of those that were opened from it, or found again by it
 */
public record ScreeningView(
    String id,
    String enterpriseId,
    String regionCode,
    @Nullable String equipmentNo,
    ScreeningKind kind,
    LocalDate on,
    String by,
    int findings,
    boolean late,
    List<String> hazards,
    @Nullable String note,
    String recordedBy,
    OffsetDateTime recordedAt) {}
