package io.guapai.inspection.cycle;

import io.guapai.inspection.rule.VarietyRule;
import java.time.LocalDate;
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
}
