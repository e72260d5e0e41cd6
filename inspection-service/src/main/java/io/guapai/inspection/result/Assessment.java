package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Examination;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.UnitClock;
import io.guapai.inspection.clock.Decisions;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Cycles;
import io.guapai.inspection.cycle.Particulars;
import io.guapai.inspection.cycle.Reckoned;
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
 * @param monthOnly whether that day is known by its month only
 * @param cycle the rule by which that day was reckoned; null when the report states it
 * @param reckoned how; null when the report states it
 */
record Assessment(
    Examination examination,
    @Nullable LocalDate holdsThrough,
    boolean monthOnly,
    @Nullable CycleRule cycle,
    @Nullable Reckoned reckoned) {

  /** The rules that reports are measured by. */
  record Rules(Cycles cycles, Conclusions conclusions, DueRules due, Decisions decisions) {}

  /**
   * Measures a report by the rules.
   *
   * @param dueBefore date that its clock had before; null when it had none
   * @throws ProblemException with the rule that it breaks
   */
  static Assessment of(Report report, Subject unit, Rules rules, @Nullable LocalDate dueBefore) {
    Examination examination = report.examination(unit.variety());
    requirePlausibleDay(report, examination, unit, rules.due().today());
    requireAllowedConclusion(report, unit, rules.conclusions());
    LocalDate stated = report.nextInspectionDate();
    if (stated != null) {
      requirePossibleNext(stated, report, examination, unit, rules.cycles(), dueBefore);
    }
    InspectionClock clock = examination.clock();
    if (clock == null || !report.fit() || report.looksBack()) {
      return new Assessment(examination, null, false, null, null);
    }
    if (stated != null) {
      return new Assessment(examination, stated, report.monthOnly(), null, null);
    }
    Particulars particulars = particulars(report, unit, examination);
    CycleRule rule = cycle(clock, report, particulars, rules.cycles());
    return rule.reckon(report.inspectedOn(), particulars.base(), dueBefore)
        .map(next -> new Assessment(examination, next.due(), next.monthOnly(), rule, next))
        .orElseGet(() -> new Assessment(examination, null, false, null, null));
  }

  /** The unit as it is after the report. */
  private static Particulars particulars(Report report, Subject unit, Examination examination) {
    Particulars known = unit.particulars();
    Report.Described told = report.unit();
    return new Particulars(
        known.variety(),
        known.region(),
        beginsUse(report, examination, unit) ? report.inspectedOn() : known.base(),
        told.safetyGrade() == null ? known.safetyGrade() : told.safetyGrade(),
        told.unitClass() == null ? known.unitClass() : told.unitClass(),
        told.medium() == null ? known.medium() : told.medium());
  }

  /**
   * Whether the years of use are counted from it (TSG T7001-2023): the supervision inspection of an
   * installation, which comes before the use.
   */
  private static boolean beginsUse(Report report, Examination examination, Subject unit) {
    LocalDate firstUse = unit.firstUseDate();
    return examination.kind() == InspectionKind.SUPERVISION
        && report.fit()
        && (firstUse == null || !report.inspectedOn().isAfter(firstUse));
  }

  /** The clock that it moves and the day through which, if the unit's date rests on that clock. */
  Optional<Clocks.Run> run(String equipmentId, LocalDate inspectedOn) {
    InspectionClock clock = examination.clock();
    return examination.decidesUse() && clock != null && holdsThrough != null
        ? Optional.of(new Clocks.Run(equipmentId, clock, inspectedOn, holdsThrough, holdsThrough))
        : Optional.empty();
  }

  /**
   * The unit learns what the report says of it, unless a newer one was counted.
   *
   * @return whether it said anything
   */
  boolean describe(Subject unit, Report report) {
    LocalDate counted = unit.countedOn();
    if (counted != null && report.inspectedOn().isBefore(counted)) {
      return false;
    }
    Report.Described told = report.unit();
    unit.describe(told.safetyGrade(), told.unitClass(), told.medium());
    boolean begins = beginsUse(report, examination, unit);
    if (begins) {
      unit.countYearsFrom(report.inspectedOn());
    }
    return begins || !told.equals(Report.Described.NOTHING);
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
      LocalDate stated,
      Report report,
      Examination examination,
      Subject unit,
      Cycles cycles,
      @Nullable LocalDate dueBefore) {
    InspectionClock clock =
        Objects.requireNonNullElse(examination.clock(), InspectionClock.INSPECTION);
    LocalDate day = report.inspectedOn();
    if (!stated.isAfter(day)) {
      throw new ProblemException(
          InspectionProblem.NEXT_DATE_NOT_LATER, "nextInspectionDate", stated + "", day + "");
    }
    Particulars particulars = particulars(report, unit, examination);
    UnitClock of = UnitClock.of(clock);
    LocalDate latest = cycles.latest(of, particulars, day).orElse(stated);
    // What the rule itself gives may be stated: after an early inspection that is a little more.
    boolean asReckoned =
        cycles
            .inForce(of, particulars, day)
            .flatMap(rule -> rule.reckon(day, particulars.base(), dueBefore))
            .filter(next -> !stated.isAfter(next.due()))
            .isPresent();
    if (stated.isAfter(latest) && !asReckoned) {
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
    Conclusion concluded = report.conclusion();
    if (concluded == null) {
      return;
    }
    var allowed = conclusions.allowed(unit.variety(), report.inspectedOn());
    if (!allowed.contains(concluded)) {
      throw new ProblemException(
          InspectionProblem.CONCLUSION_NOT_ALLOWED,
          "conclusion",
          concluded,
          unit.variety(),
          allowed);
    }
  }

  private static CycleRule cycle(
      InspectionClock clock, Report report, Particulars unit, Cycles cycles) {
    return cycles
        .inForce(UnitClock.of(clock), unit, report.inspectedOn())
        .orElseThrow(
            () ->
                new ProblemException(
                    InspectionProblem.NEXT_DATE_MISSING, "nextInspectionDate", unit.variety()));
  }
}
