package io.guapai.inspection.cycle;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Reads the cycles. */
@ApplicationScoped
public class CycleTable {

  private static final RuleKind<CycleBody> RULES = RuleKind.ending("CYCLE", CycleBody.class);
  private static final RuleKind<CaseBody> CASES =
      RuleKind.ending("CYCLE_CASE", CaseBody.class).inTerritories();

  private final RulesOfDay<Cycles> cycles;

  public CycleTable(Shelf shelf) {
    this.cycles = new RulesOfDay<>(day -> new Cycles(shelf.rules(RULES), shelf.rules(CASES)));
  }

  @Produces
  @Singleton
  static RuleKind<CycleBody> kind() {
    return RULES;
  }

  @Produces
  @Singleton
  static RuleKind<CaseBody> cases() {
    return CASES;
  }

  /** All cycles, as they are known today. */
  public Cycles on(LocalDate today) {
    return cycles.on(today);
  }
}
