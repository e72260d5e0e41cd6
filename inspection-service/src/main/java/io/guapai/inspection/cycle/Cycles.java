package io.guapai.inspection.cycle;

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

  /** The cycle of a variety on the day of an inspection; empty when no rule is known. */
  public Optional<CycleRule> inForce(String variety, LocalDate day) {
    return VarietyRule.mostExact(rules, variety, day).stream().findFirst();
  }

  /**
   * The last day that a report on a variety may state; where no rule is known, by the longest of
   * all. Empty when there is no rule at all.
   */
  public Optional<LocalDate> latest(String variety, LocalDate inspectedOn) {
    return inForce(variety, inspectedOn)
        .map(rule -> rule.latest(inspectedOn))
        .or(
            () ->
                rules.stream()
                    .map(rule -> rule.latest(inspectedOn))
                    .max(Comparator.naturalOrder()));
  }
}
