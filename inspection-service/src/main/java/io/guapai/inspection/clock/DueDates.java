package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.clock.DueDatesView.DueDate;
import io.guapai.inspection.clock.DueDatesView.MovedBy;
import io.guapai.inspection.clock.DueDatesView.UnknownClock;
import io.guapai.inspection.cycle.CycleTable;
import io.guapai.inspection.cycle.Cycles;
import io.guapai.inspection.cycle.Particulars;
import io.guapai.inspection.subject.DueRulebook;
import io.guapai.inspection.subject.DueRules;
import io.guapai.inspection.subject.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explains the dates of a unit: rule, edition, source, start, arithmetic, decision. */
@ApplicationScoped
class DueDates {

  private final KeepingClocks keeping;
  private final CycleTable cycles;
  private final DueRulebook rulebook;

  DueDates(KeepingClocks keeping, CycleTable cycles, DueRulebook rulebook) {
    this.keeping = keeping;
    this.cycles = cycles;
    this.rulebook = rulebook;
  }

  DueDatesView of(Subject unit) {
    DueRules rules = rulebook.now();
    List<ClockDate> dates = keeping.dates(unit);
    Particulars known = unit.particulars();
    return new DueDatesView(
        unit.equipmentId(),
        unit.equipmentNo(),
        unit.enterpriseId(),
        unit.regionCode(),
        unit.variety(),
        unit.inUse(),
        unit.nextInspectionDate(),
        known.base(),
        known.safetyGrade(),
        known.unitClass(),
        known.medium(),
        dates.stream()
            .sorted(Comparator.comparing(ClockDate::due).thenComparing(ClockDate::clock))
            .map(date -> explained(date, unit, rules))
            .toList(),
        unknown(dates, known, rules));
  }

  private static DueDate explained(ClockDate date, Subject unit, DueRules rules) {
    var report = date.report();
    var reckoned = date.reckoned();
    return new DueDate(
        date.clock(),
        date.clock().bindsUse(),
        state(date, unit, rules),
        date.due(),
        date.printed(),
        date.monthOnly(),
        ChronoUnit.DAYS.between(rules.today(), date.due()),
        date.basis(),
        date.startedOn(),
        report == null ? null : report.id(),
        report == null ? null : report.reportNo(),
        report == null ? null : report.institute(),
        date.rule(),
        reckoned == null ? null : reckoned.from(),
        reckoned == null ? null : reckoned.months(),
        reckoned == null ? null : reckoned.arithmetic(),
        movedBy(date.decision()));
  }

  private static ClockState state(ClockDate date, Subject unit, DueRules rules) {
    if (!unit.inUse()) {
      return ClockState.NOT_IN_USE;
    }
    if (rules.isPast(date.due())) {
      return ClockState.OVERDUE;
    }
    return date.due().isAfter(rules.horizon()) ? ClockState.VALID : ClockState.DUE_SOON;
  }

  private static @Nullable MovedBy movedBy(@Nullable Decision decision) {
    return decision == null
        ? null
        : new MovedBy(
            decision.id(),
            decision.decisionNo(),
            decision.region().value(),
            decision.reason(),
            decision.until());
  }

  /** The clocks that a rule of today knows for such equipment and that do not run. */
  private List<UnknownClock> unknown(List<ClockDate> dates, Particulars unit, DueRules rules) {
    Set<UnitClock> running = dates.stream().map(ClockDate::clock).collect(Collectors.toSet());
    Cycles known = cycles.on(rules.today());
    return Arrays.stream(UnitClock.values())
        .filter(clock -> !running.contains(clock))
        .flatMap(
            clock ->
                known.inForce(clock, unit, rules.today()).stream()
                    .map(rule -> new UnknownClock(clock, clock.bindsUse(), rule)))
        .toList();
  }
}
