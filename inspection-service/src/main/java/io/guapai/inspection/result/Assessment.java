package io.guapai.inspection.result;

import io.guapai.contracts.Examination;
import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Cycles;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import io.guapai.runtime.http.ProblemException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a report means for its unit.
 *
 * @param examination what an examination of its kind means
 * @param holdsThrough last day through which its clock runs; null when it gives no date
 * @param cycle the rule by which that day was reckoned; null when the report states it
 */
record Assessment(
    Examination examination, @Nullable LocalDate holdsThrough, @Nullable CycleRule cycle) {

  /** The rules that reports are measured by. */
  record Rules(Cycles cycles, Conclusions conclusions, DueRules due) {}

  /**
   * Measures a report by the rules.
   *
   * @throws ProblemException with the rule that it breaks
   */
  static Assessment of(Report report, Subject unit, Rules rules) {
    Examination examination = report.examination(unit.variety());
    requirePlausibleDay(report, examination, unit, rules.due().today());
    requireAllowedConclusion(report, unit, rules.conclusions());
    LocalDate stated = report.nextInspectionDate();
    if (stated != null) {
      requirePossibleNext(stated, report, examination, unit, rules.cycles());
    }
    InspectionClock clock = examination.clock();
    if (clock == null || !report.conclusion().fit()) {
      return new Assessment(examination, null, null);
    }
    if (stated != null) {
      return new Assessment(examination, stated, null);
    }
    CycleRule rule = cycle(clock, report, unit, rules.cycles());
    return new Assessment(examination, rule.next(report.inspectedOn(), unit.firstUseDate()), rule);
  }

  /** The clock that it moves and the day through which, if the unit's date rests on that clock. */
  Optional<Clocks.Run> run(String equipmentId, LocalDate inspectedOn) {
    InspectionClock clock = examination.clock();
    return examination.decidesUse() && clock != null && holdsThrough != null
        ? Optional.of(new Clocks.Run(equipmentId, clock, inspectedOn, holdsThrough))
        : Optional.empty();
  }

  private static void requirePlausibleDay(
      Report report, Examination examination, Subject unit, LocalDate today) {
    LocalDate day = report.inspectedOn();
    if (day.isAfter(today)) {
      throw new ProblemException(
          InspectionProblem.INSPECTED_IN_FUTURE, "inspectedOn", day.toString(), today.toString());
    }
    LocalDate firstUse = unit.firstUseDate();
    if (firstUse != null && day.isBefore(firstUse) && !examination.beforeUse()) {
      throw new ProblemException(
          InspectionProblem.INSPECTED_BEFORE_FIRST_USE,
          "inspectedOn",
          day.toString(),
          firstUse.toString());
    }
  }

  /** A result holds for some time, and never longer than the cycle (特种设备安全法 §40). */
  private static void requirePossibleNext(
      LocalDate stated, Report report, Examination examination, Subject unit, Cycles cycles) {
    InspectionClock clock =
        Objects.requireNonNullElse(examination.clock(), InspectionClock.INSPECTION);
    LocalDate day = report.inspectedOn();
    if (!stated.isAfter(day)) {
      throw new ProblemException(
          InspectionProblem.NEXT_DATE_NOT_LATER, "nextInspectionDate", stated + "", day + "");
    }
    LocalDate latest = cycles.latest(clock, unit.variety(), day).orElse(stated);
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
          report.conclusion(),
          unit.variety(),
          allowed);
    }
  }

  private static CycleRule cycle(
      InspectionClock clock, Report report, Subject unit, Cycles cycles) {
    return cycles
        .inForce(clock, unit.variety(), report.inspectedOn())
        .orElseThrow(
            () ->
                new ProblemException(
                    InspectionProblem.NEXT_DATE_MISSING, "nextInspectionDate", unit.variety()));
  }
}
