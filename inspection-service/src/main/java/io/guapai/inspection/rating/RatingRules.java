package io.guapai.inspection.rating;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** Until when a check is rated, and from how many ratings on their means are shown. */
@ApplicationScoped
class RatingRules {

  private static final String RULE = "RATING";
  private static final RuleKind<Terms> RULES =
      RuleKind.lasting("RATING", Terms.class, RULE).inTerritories();

  private final Shelf shelf;

  RatingRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What the shelf says.
   *
   * @param days so many after its own a check may be rated
   * @param leastShown means of fewer ratings would tell who gave them
   */
  record Terms(@Min(1) @Max(366) int days, @Min(2) @Max(1000) int leastShown) {}

  @Produces
  @Singleton
  static RuleKind<Terms> kind() {
    return RULES;
  }

  Terms on(LocalDate day, RegionCode region) {
    return shelf.rules(RULES).require(RULE, day, region).says();
  }
}
