package io.guapai.inspection.result;

import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.UnitClock;
import io.guapai.inspection.clock.Decisions;
import io.guapai.inspection.subject.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Through which days the clocks of some units run that bind their use, by the reports that their
 * dates came to rest on. The date of the register names no clock; the first report replaces it.
 */
final class Clocks {

  /**
   * A report that found a unit fit.
   *
   * @param printed day through which its clock runs by it
   * @param through the same where a decision of the territory moved it
   */
  record Run(
      String equipmentId,
      InspectionClock clock,
      LocalDate inspectedOn,
      LocalDate printed,
      LocalDate through) {

    Run moved(Decisions decisions, Subject unit) {
      return new Run(
          equipmentId,
          clock,
          inspectedOn,
          printed,
          decisions.due(unit, UnitClock.of(clock), printed));
    }
  }

  private final Map<String, List<Run>> runs = new HashMap<>();

  Clocks(Collection<Run> runs) {
    runs.forEach(this::add);
  }

  void add(Run run) {
    runs.computeIfAbsent(run.equipmentId(), unit -> new ArrayList<>()).add(run);
  }

  /**
   * The newest examination of the run's clock that its unit's date rests on.
   *
   * @param countedOn day of the newest examination of any clock that the date rests on; null when
   *     it rests on none
   */
  @Nullable LocalDate newest(Run run, @Nullable LocalDate countedOn) {
    return of(run.equipmentId(), countedOn).stream()
        .filter(each -> each.clock() == run.clock())
        .map(Run::inspectedOn)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The date that a clock of a unit has, by its newest report or by the register; null when it has
   * none, or the unit was never inspected.
   */
  @Nullable LocalDate dueBefore(InspectionClock clock, Subject unit) {
    LocalDate countedOn = unit.countedOn();
    return of(unit.equipmentId(), countedOn).stream()
        .filter(each -> each.clock() == clock)
        .max(Comparator.comparing(Run::inspectedOn))
        .map(Run::printed)
        .orElse(
            countedOn == null && clock == InspectionClock.INSPECTION ? unit.registerDate() : null);
  }

  /** The unit's date by a run: the earliest of its clock's and of what the other clocks run to. */
  LocalDate earliest(Run run, @Nullable LocalDate countedOn) {
    Map<InspectionClock, Run> others = new EnumMap<>(InspectionClock.class);
    of(run.equipmentId(), countedOn).stream()
        .filter(each -> each.clock() != run.clock())
        .forEach(
            each ->
                others.merge(
                    each.clock(),
                    each,
                    (a, b) -> b.inspectedOn().isBefore(a.inspectedOn()) ? a : b));
    Optional<LocalDate> first =
        others.values().stream().map(Run::through).min(Comparator.naturalOrder());
    return first.filter(day -> day.isBefore(run.through())).orElse(run.through());
  }

  /** None where the register gave the unit its date: it knows better than what was before. */
  private List<Run> of(String equipmentId, @Nullable LocalDate countedOn) {
    return countedOn == null
        ? List.of()
        : runs.getOrDefault(equipmentId, List.of()).stream()
            .filter(each -> !each.inspectedOn().isAfter(countedOn))
            .toList();
  }
}
