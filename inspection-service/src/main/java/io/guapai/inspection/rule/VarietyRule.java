package io.guapai.inspection.rule;

import java.util.Comparator;
import java.util.List;

/** A rule for the varieties of the catalogue (特种设备目录) whose codes begin alike. */
public interface VarietyRule {

  /** Leading characters of the catalogue code, for example {@code 3} for all elevators. */
  String varietyPrefix();

  /** The rules that name the variety most exactly, in their order; empty when none does. */
  static <R extends VarietyRule> List<R> mostExact(List<R> rules, String variety) {
    List<R> matching =
        rules.stream()
            .filter(rule -> variety.startsWith(rule.varietyPrefix()))
            .sorted(Comparator.comparing((R rule) -> rule.varietyPrefix().length()).reversed())
            .toList();
    return matching.stream()
        .filter(rule -> rule.varietyPrefix().equals(matching.get(0).varietyPrefix()))
        .toList();
  }
}
