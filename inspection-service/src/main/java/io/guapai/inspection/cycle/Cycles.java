package io.guapai.inspection.cycle;

import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.rule.VarietyRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All cycles, past and present. */
public record Cycles(List<CycleRule> rules) {

  public Cycles {
    rules = List.copyOf(rules);
  }

  /** The cycle of a clock on the day of an examination; empty when no rule is known. */
  public Optional<CycleRule> inForce(InspectionClock clock, String variety, LocalDate day) {
    List<CycleRule> ofClock = rules.stream().filter(rule -> rule.clock() == clock).toList();
    return VarietyRule.mostExact(ofClock, variety, day).stream().findFirst();
  }

  /**
   * The last day that a report on a clock may state; where no rule is known, by the longest of all.
   * Empty when there is no rule at all.
   */
  public Optional<LocalDate> latest(InspectionClock clock, String variety, LocalDate inspectedOn) {
    return inForce(clock, variety, inspectedOn)
        .map(rule -> rule.latest(inspectedOn))
        .or(
            () ->
                rules.stream()
                    .map(rule -> rule.latest(inspectedOn))
                    .max(Comparator.naturalOrder()));
  }
}
