package io.guapai.hazard.reopening;

import io.guapai.contracts.Grade;
import io.guapai.hazard.file.HazardView;
import io.guapai.hazard.repeat.RecurrenceRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often a hazard came back, and what follows from it.
 *
 * @param count returns within the period when it was reported
 * @param rule the rule in force today; null when there is none
 * @param gradeByRule the grade by code and repetition, before any officer's judgement; null when no
 *     list in force knows the code
 * @param basis why that grade
 * @param earlier the hazards of the same unit and code before it, newest first
 */
public record RepeatsView(
    int count,
    @Nullable RecurrenceRule rule,
    @Nullable Grade gradeByRule,
    @Nullable String basis,
    List<HazardView> earlier) {}
