package io.guapai.inspection.result;

import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Cycles;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a report means for its unit.
 *
 * @param holdsThrough last day on which the result holds; null when it gives no date
 * @param cycleRule code of the rule by which that day was reckoned; null when the report states it
 */
record Assessment(@Nullable LocalDate holdsThrough, @Nullable String cycleRule) {

  private static final Assessment NO_DATE = new Assessment(null, null);

  /** The rules that reports are measured by. */
  record Rules(Cycles cycles, Conclusions conclusions, DueRules due) {}

  /**
   * Measures a report by the rules.
   *
   * @throws ProblemException with the rule that it breaks
   */
  static Assessment of(Report report, Subject unit, Rules rules) {
    requirePlausibleDay(report, unit, rules.due().today());
    requireAllowedConclusion(report, unit, rules.conclusions());
    LocalDate stated = report.nextInspectionDate();
    if (stated != null) {
      requirePossibleNext(stated, report, unit, rules.cycles());
    }
    if (!report.setsDate()) {
      return NO_DATE;
    }
    return stated == null ? byCycle(report, unit, rules.cycles()) : new Assessment(stated, null);
  }

  private static void requirePlausibleDay(Report report, Subject unit, LocalDate today) {
    LocalDate day = report.inspectedOn();
    if (day.isAfter(today)) {
      throw new ProblemException(
          InspectionProblem.INSPECTED_IN_FUTURE, "inspectedOn", day.toString(), today.toString());
    }
    LocalDate firstUse = unit.firstUseDate();
    if (firstUse != null && day.isBefore(firstUse) && !report.mayPrecedeUse()) {
      throw new ProblemException(
          InspectionProblem.INSPECTED_BEFORE_FIRST_USE,
          "inspectedOn",
          day.toString(),
          firstUse.toString());
    }
  }

  /** A result holds for some time, and never longer than the cycle (特种设备安全法 §40). */
  private static void requirePossibleNext(
      LocalDate stated, Report report, Subject unit, Cycles cycles) {
    LocalDate day = report.inspectedOn();
    if (!stated.isAfter(day)) {
      throw new ProblemException(
          InspectionProblem.NEXT_DATE_NOT_LATER, "nextInspectionDate", stated + "", day + "");
    }
    LocalDate latest = cycles.latest(unit.variety(), day).orElse(stated);
    if (stated.isAfter(latest)) {
      throw new ProblemException(
          InspectionProblem.NEXT_DATE_BEYOND_CYCLE,
          "nextInspectionDate",
          stated + "",
          latest + "",
          unit.variety());
    }
  }

  private static void requireAllowedConclusion(
      Report report, Subject unit, Conclusions conclusions) {
    var allowed = conclusions.allowed(unit.variety(), report.inspectedOn());
    if (!allowed.contains(report.conclusion())) {
      throw new ProblemException(
          InspectionProblem.CONCLUSION_NOT_ALLOWED,
          "conclusion",
          report.conclusion().name(),
          unit.variety(),
          allowed.toString());
    }
  }

  private static Assessment byCycle(Report report, Subject unit, Cycles cycles) {
    CycleRule rule =
        cycles
            .inForce(unit.variety(), report.inspectedOn())
            .orElseThrow(
                () ->
                    new ProblemException(
                        InspectionProblem.NEXT_DATE_MISSING, "nextInspectionDate", unit.variety()));
    return new Assessment(rule.next(report.inspectedOn(), unit.firstUseDate()), rule.code());
  }
}
