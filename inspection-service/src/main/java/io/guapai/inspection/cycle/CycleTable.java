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

  private final RulesOfDay<Cycles> cycles;

  public CycleTable(Shelf shelf) {
    this.cycles = new RulesOfDay<>(day -> new Cycles(shelf.rules(RULES)));
  }

  @Produces
  @Singleton
  static RuleKind<CycleBody> kind() {
    return RULES;
  }

  /** All cycles, as they are known today. */
  public Cycles on(LocalDate today) {
    return cycles.on(today);
  }
}
