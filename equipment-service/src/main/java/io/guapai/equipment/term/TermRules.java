package io.guapai.equipment.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of all terms. Immutable. */
public final class TermRules {

  private static final Comparator<TermRule> PRECEDENCE =
      Comparator.<TermRule>comparingInt(rule -> rule.varietyPrefix().length())
          .thenComparing(TermRule::effectiveFrom);

  private final List<TermRule> rules;

  public TermRules(List<TermRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * The version of a term that holds on a day. A rule for the kind of equipment goes before a
   * general one, of two the one that began later. A day before the first version is judged by that
   * one.
   *
   * @param variety catalogue code of the unit
   */
  public Optional<TermRule> on(Term term, String variety, LocalDate day) {
    List<TermRule> covering = rules.stream().filter(rule -> rule.covers(term, variety)).toList();
    return covering.stream()
        .filter(rule -> rule.inForceOn(day))
        .max(PRECEDENCE)
        .or(
            () ->
                covering.stream()
                    .filter(rule -> rule.effectiveFrom().isAfter(day))
                    .min(Comparator.comparing(TermRule::effectiveFrom)));
  }
}
