package io.guapai.inspection.result;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Reads the families of conclusions. */
@ApplicationScoped
class ConclusionTable {

  private static final RuleKind<ConclusionRule> RULES =
      RuleKind.ending("CONCLUSION", ConclusionRule.class);

  private final RulesOfDay<Conclusions> conclusions;

  ConclusionTable(Shelf shelf) {
    this.conclusions = new RulesOfDay<>(day -> new Conclusions(shelf.rules(RULES)));
  }

  @Produces
  @Singleton
  static RuleKind<ConclusionRule> kind() {
    return RULES;
  }

  /** All families of conclusions, as they are known today. */
  Conclusions on(LocalDate today) {
    return conclusions.on(today);
  }
}
