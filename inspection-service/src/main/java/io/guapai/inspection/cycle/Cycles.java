package io.guapai.inspection.cycle;

import io.guapai.contracts.InspectionClock;
import io.guapai.inspection.rule.VarietyRule;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.Rules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All cycles, past and present. Safe for any number of threads. */
public final class Cycles {

  private final Rules<CycleBody> rules;
  private final Map<LocalDate, List<CycleRule>> ofDay = new ConcurrentHashMap<>();

  Cycles(Rules<CycleBody> rules) {
    this.rules = rules;
  }

  /** All editions of all cycles. */
  public List<CycleRule> all() {
    return rules.nations().stream()
        .map(CycleRule::of)
        .sorted(Comparator.comparing(CycleRule::varietyPrefix).thenComparing(CycleRule::clock))
        .toList();
  }

  /**
   * The cycle of a clock on the day of an examination, of two the one that began later; empty when
   * no rule is known.
   */
  public Optional<CycleRule> inForce(InspectionClock clock, String variety, LocalDate day) {
    List<CycleRule> ofClock = on(day).stream().filter(rule -> rule.clock() == clock).toList();
    return VarietyRule.mostExact(ofClock, variety).stream().findFirst();
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
                all().stream()
                    .map(rule -> rule.latest(inspectedOn))
                    .max(Comparator.naturalOrder()));
  }

  private List<CycleRule> on(LocalDate day) {
    return ofDay.computeIfAbsent(
        day,
        any ->
            rules.all(day, null).stream()
                .sorted(Edition.PRECEDENCE.reversed())
                .map(CycleRule::of)
                .toList());
  }
}
