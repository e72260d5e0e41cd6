package io.guapai.equipment.cylinder.day;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A filler's day.
 *
 * @param told when its figures were last told to others; null while the day is not over
 * @param revision how often they were told
 * @param figures as they are now
 */
record DayView(
    String id,
    String filler,
    @Nullable String fillerName,
    String regionCode,
    LocalDate day,
    @Nullable Instant told,
    int revision,
    DayFigures figures) {}
