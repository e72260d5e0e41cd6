package io.guapai.hazard.screening;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** How long after its day a screening may be recorded without being marked as late (逾期补录). */
@ApplicationScoped
class LateScreenings {

  private static final String RULE = "SCREENING";
  private static final RuleKind<Within> RULES =
      RuleKind.lasting("SCREENING_LATE", Within.class, RULE).inTerritories();

  private final Shelf shelf;

  LateScreenings(Shelf shelf) {
    this.shelf = shelf;
  }

  /** It is in time for so many days after its own. */
  record Within(@Min(0) @Max(366) int days) {}

  @Produces
  @Singleton
  static RuleKind<Within> kind() {
    return RULES;
  }

  /** Whether a screening of a day is recorded too late today. */
  boolean isLate(LocalDate screenedOn, LocalDate today, String regionCode) {
    int days =
        shelf.rules(RULES).require(RULE, screenedOn, RegionCode.parse(regionCode)).says().days();
    return screenedOn.plusDays(days).isBefore(today);
  }
}
