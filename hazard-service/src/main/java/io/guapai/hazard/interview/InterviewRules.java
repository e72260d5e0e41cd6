package io.guapai.hazard.interview;

import io.guapai.contracts.InterviewTrigger;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** When something leads to an interview, by the rules in force. */
@ApplicationScoped
class InterviewRules {

  private static final RuleKind<Body> RULES =
      RuleKind.ending(
          "INTERVIEW",
          Body.class,
          InterviewTrigger.OVERDUE.name(),
          InterviewTrigger.REPEATED.name());

  private final Shelf shelf;
  private final PlatformClock clock;

  InterviewRules(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * What the shelf says of it.
   *
   * @param threshold of OVERDUE working days after the due date, of REPEATED how often the hazard
   *     came back
   */
  record Body(@Min(0) int threshold) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** The threshold of a trigger today; empty when no rule is in force. */
  Optional<Integer> threshold(InterviewTrigger trigger) {
    return shelf.rules(RULES).on(trigger, clock.today()).map(edition -> edition.says().threshold());
  }
}
