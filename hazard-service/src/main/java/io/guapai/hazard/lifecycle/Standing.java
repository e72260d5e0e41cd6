package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a hazard stood after an act: what the reports of a past day count.
 *
 * @param planned a rectification plan is on file
 * @param fiveFixed the plan fixes all of the five implementations
 * @param listedLevel level of government that lists it; null when it is not listed
 */
public record Standing(
    @Nullable Grade grade,
    @Nullable LocalDate dueDate,
    boolean overdue,
    boolean planned,
    boolean fiveFixed,
    @Nullable Level listedLevel) {}
