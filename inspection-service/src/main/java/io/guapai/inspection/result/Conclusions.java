package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.inspection.rule.VarietyRule;
import io.guapai.runtime.rule.Rules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The families of conclusions (检验结论), by kind of equipment. Safe for any number of threads. */
final class Conclusions {

  private final Rules<ConclusionRule> rules;
  private final Map<LocalDate, List<ConclusionRule>> ofDay = new ConcurrentHashMap<>();

  Conclusions(Rules<ConclusionRule> rules) {
    this.rules = rules;
  }

  /** What a report on a variety may conclude on a day. */
  Set<Conclusion> allowed(String variety, LocalDate day) {
    Set<Conclusion> allowed = EnumSet.noneOf(Conclusion.class);
    VarietyRule.mostExact(on(day), variety).forEach(rule -> allowed.add(rule.conclusion()));
    return allowed;
  }

  private List<ConclusionRule> on(LocalDate day) {
    return ofDay.computeIfAbsent(
        day, any -> rules.all(day, null).stream().map(edition -> edition.says()).toList());
  }
}
