package io.guapai.inspection.drill;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When whoever maintains lifts of a type has to practise rescue next.
 *
 * @param liftType first two characters of the variety
 * @param lifts how many of them it maintains there
 * @param heldOn day of the last drill; null when none is on record
 * @param dueOn last day of the next
 */
public record DueDrillView(
    String maintainer,
    @Nullable String maintainerName,
    String liftType,
    int lifts,
    @Nullable LocalDate heldOn,
    LocalDate dueOn,
    boolean overdue) {}
