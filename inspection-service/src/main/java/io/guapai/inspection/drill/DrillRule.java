package io.guapai.inspection.drill;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** How often rescue is practised. */
@ApplicationScoped
class DrillRule {

  private static final String DRILL = "DRILL";
  private static final RuleKind<Body> RULES = RuleKind.lasting("RESCUE_DRILL", Body.class, DRILL);

  private final Shelf shelf;

  DrillRule(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Once in so many months, for each type of lift that somebody maintains. */
  record Body(@Min(1) @Max(60) int months) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  int months(LocalDate day) {
    return shelf.rules(RULES).require(DRILL, day, null).says().months();
  }
}
