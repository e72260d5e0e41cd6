package io.guapai.scoring.statistics;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** What share of a class of enterprises a territory has to assess (覆盖率目标), where one is set. */
@ApplicationScoped
class CoverageTargets {

  private static final RuleKind<Share> TARGETS =
      RuleKind.ending("COVERAGE_TARGET", Share.class, CoverageClass.values()).inTerritories();

  private final Shelf shelf;
  private final PlatformClock clock;

  CoverageTargets(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** At least so many of a hundred. */
  record Share(@Min(0) @Max(100) int percent) {}

  @Produces
  @Singleton
  static RuleKind<Share> kind() {
    return TARGETS;
  }

  /** The target of today in percent; null when none is set for the territory. */
  @Nullable Integer of(CoverageClass enterprises, RegionCode region) {
    return shelf
        .rules(TARGETS)
        .on(enterprises.name(), clock.today(), region)
        .map(edition -> edition.says().percent())
        .orElse(null);
  }
}
