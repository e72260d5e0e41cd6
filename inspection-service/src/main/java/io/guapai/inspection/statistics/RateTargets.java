package io.guapai.inspection.statistics;

import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/** What a rate has to reach, and what is counted for it; a territory may have its own. */
@ApplicationScoped
class RateTargets {

  private static final RuleKind<Target> RULES =
      RuleKind.lasting("RATE_TARGET", Target.class, RateKind.values()).inTerritories();

  private final Shelf shelf;

  RateTargets(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What the shelf says of a rate.
   *
   * @param leastPercent share that has to be reached
   * @param aimPercent share that is aimed at
   * @param countedEn what counts, of how many
   */
  record Target(
      @Min(0) @Max(100) int leastPercent,
      @Min(0) @Max(100) int aimPercent,
      @NotBlank String countedEn,
      @NotBlank String countedZh) {}

  @Produces
  @Singleton
  static RuleKind<Target> kind() {
    return RULES;
  }

  Edition<Target> of(RateKind rate, LocalDate today, RegionCode region) {
    return shelf.rules(RULES).require(rate.name(), today, region);
  }
}
