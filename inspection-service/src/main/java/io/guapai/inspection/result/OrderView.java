package io.guapai.inspection.result;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding with a date of its own, and what became of it.
 *
 * @param item its number on the report
 * @param dueDate last day to rectify it, as the last report that spoke of it leaves it
 * @param lookedAtBy number of that report; null when none spoke of it
 */
public record OrderView(
    String item,
    String finding,
    LocalDate dueDate,
    OrderState state,
    @Nullable String lookedAtBy,
    @Nullable LocalDate lookedAtOn) {}
