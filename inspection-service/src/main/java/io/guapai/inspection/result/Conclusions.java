package io.guapai.inspection.result;

import io.guapai.contracts.Conclusion;
import io.guapai.inspection.rule.VarietyRule;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The families of conclusions (检验结论), by kind of equipment. */
record Conclusions(List<ConclusionRule> rules) {

  Conclusions {
    rules = List.copyOf(rules);
  }

  /** What a report on a variety may conclude on a day. */
  Set<Conclusion> allowed(String variety, LocalDate day) {
    Set<Conclusion> allowed = EnumSet.noneOf(Conclusion.class);
    VarietyRule.mostExact(rules, variety, day).forEach(rule -> allowed.add(rule.conclusion()));
    return allowed;
  }
}
