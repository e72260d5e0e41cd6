package io.guapai.inspection.clock;

import io.guapai.contracts.UnitClock;
import io.guapai.inspection.cycle.CycleRule;
import io.guapai.inspection.cycle.Cycles;
import io.guapai.inspection.cycle.Particulars;
import io.guapai.inspection.cycle.Reckoned;
import io.guapai.inspection.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks of a unit run, and through which days: by the reports on file, else by the register,
 * else since the first use. Read from these alone, so that the clocks can be made anew at any time.
 */
record UnitDates(Cycles cycles, Decisions decisions) {

  /**
   * The clocks of a unit.
   *
   * @param reports the newest report of each clock
   * @param kept its clock of one date as it was kept before; null when it had none
   */
  List<ClockDate> of(Subject unit, List<Reported> reports, @Nullable SubjectClock kept) {
    LocalDate base = unit.particulars().base();
    Map<UnitClock, ClockDate> told =
        reports.stream()
            .flatMap(report -> report.date(cycles, base).stream())
            .collect(Collectors.toMap(ClockDate::clock, Function.identity()));
    LocalDate tested =
        reports.stream()
            .filter(report -> report.clock() == UnitClock.SELF_TEST)
            .map(Reported::inspectedOn)
            .findFirst()
            .orElse(null);
    List<ClockDate> dates = new ArrayList<>();
    told.values().stream().filter(each -> each.clock().bindsUse()).forEach(dates::add);
    if (dates.isEmpty()) {
      withoutReport(unit, kept).ifPresent(dates::add);
    }
    selfTest(unit, tested, told).ifPresent(dates::add);
    Optional.ofNullable(told.get(UnitClock.GOVERNOR_CALIBRATION)).ifPresent(dates::add);
    return dates.stream()
        .map(each -> each.moved(decisions.moving(unit, each.clock(), each.printed()).orElse(null)))
        .toList();
  }

  /** The date that no report gave. It may have been moved by a decision that was kept with it. */
  private static Optional<ClockDate> withoutReport(Subject unit, @Nullable SubjectClock kept) {
    LocalDate next = unit.nextInspectionDate();
    if (next == null) {
      return Optional.empty();
    }
    LocalDate printed = kept != null && kept.due().equals(next) ? kept.printed() : next;
    Basis basis = basis(unit, printed);
    return Optional.of(
        new ClockDate(
            UnitClock.INSPECTION,
            basis,
            basis == Basis.FIRST_USE ? printed : unit.countedOn(),
            printed,
            false,
            null,
            null,
            null,
            null));
  }

  private static Basis basis(Subject unit, LocalDate printed) {
    if (Objects.equals(unit.registerDate(), printed) || unit.countedOn() != null) {
      return Basis.REGISTER;
    }
    return Objects.equals(unit.firstUseDate(), printed) ? Basis.FIRST_USE : Basis.ENTRY;
  }

  /**
   * A lift is tested by its user in each year that has no inspection (TSG T7008-2023). The test
   * follows the last examination of either clock. Of a lift that was used before there were such
   * tests, and of which no report tells since, nobody knows the last one: its clock does not run.
   */
  private Optional<ClockDate> selfTest(
      Subject unit, @Nullable LocalDate tested, Map<UnitClock, ClockDate> told) {
    ClockDate inspection = told.get(UnitClock.INSPECTION);
    if (tested != null && (inspection == null || !started(inspection).isAfter(tested))) {
      return Optional.ofNullable(told.get(UnitClock.SELF_TEST));
    }
    Particulars particulars = unit.particulars();
    LocalDate start = inspection == null ? particulars.base() : started(inspection);
    if (start == null || particulars.base() == null) {
      return Optional.empty();
    }
    return cycles
        .inForce(UnitClock.SELF_TEST, particulars, start)
        .filter(rule -> !rule.years().isEmpty())
        .flatMap(
            rule ->
                rule.reckon(start, particulars.base(), null)
                    .map(next -> byRule(rule, start, next, inspection)));
  }

  private static ClockDate byRule(
      CycleRule rule, LocalDate start, Reckoned next, @Nullable ClockDate after) {
    return new ClockDate(
        rule.clock(),
        Basis.RULE,
        start,
        next.due(),
        next.monthOnly(),
        after == null ? null : after.report(),
        rule,
        next,
        null);
  }

  private static LocalDate started(ClockDate date) {
    return Objects.requireNonNull(date.startedOn());
  }
}
