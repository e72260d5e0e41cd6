package io.guapai.inspection.premises;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise with equipment in a territory.
 *
 * @param id enterprise and territory, as the address names them
 * @param enterpriseName as the register told it last
 * @param units units in use there
 * @param confirmed whether it was confirmed this year (三确认)
 * @param confirmedOn first day on which it was confirmed in the last year in which it was
 * @param visited whether it was visited this year (走访)
 */
public record PremisesView(
    String id,
    String enterpriseId,
    @Nullable String enterpriseName,
    String regionCode,
    int units,
    boolean confirmed,
    @Nullable LocalDate confirmedOn,
    boolean visited,
    @Nullable LocalDate visitedOn) {}
