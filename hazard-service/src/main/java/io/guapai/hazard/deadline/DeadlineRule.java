package io.guapai.hazard.deadline;

import io.guapai.contracts.Grade;
import io.guapai.hazard.Mark;
import io.guapai.runtime.calendar.DayUnit;
import org.jspecify.annotations.Nullable;

/**
 * A rule that sets a term.
 *
 * @param code the hazard code it is for; null when it is for all of a grade
 * @param grade the grade it is for; null when it is for a code whatever its grade
 * @param days length of the term, counted from the day after it starts
 */
public record DeadlineRule(
    String id,
    String edition,
    Purpose purpose,
    @Nullable String code,
    @Nullable Grade grade,
    int days,
    DayUnit unit,
    String source,
    Mark mark) {}
