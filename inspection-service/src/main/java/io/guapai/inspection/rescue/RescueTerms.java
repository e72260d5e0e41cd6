package io.guapai.inspection.rescue;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalDate;

/** How soon rescuers have to be there, and after how long it is an accident. */
@ApplicationScoped
class RescueTerms {

  private static final RuleKind<Minutes> RULES =
      RuleKind.lasting("RESCUE_TERM", Minutes.class, Term.values()).inTerritories();

  private final Shelf shelf;

  RescueTerms(Shelf shelf) {
    this.shelf = shelf;
  }

  /** What has a term. */
  enum Term {
    /** For rescuers, in the built-up area of a city (城市建成区). */
    ARRIVAL_BUILT_UP,
    /** For rescuers, elsewhere. */
    ARRIVAL_ELSEWHERE,
    /** After which it is an accident (特种设备安全监察条例 §64). */
    ACCIDENT
  }

  record Minutes(@Min(1) @Max(1440) int minutes) {

    Duration term() {
      return Duration.ofMinutes(minutes);
    }
  }

  @Produces
  @Singleton
  static RuleKind<Minutes> kind() {
    return RULES;
  }

  Edition<Minutes> of(Term term, LocalDate day, String region) {
    return shelf.rules(RULES).require(term.name(), day, RegionCode.parse(region));
  }
}
