package io.guapai.hazard.firstcheck;

import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/** The rules of which findings a first check spares the penalty, by the day of the check. */
@ApplicationScoped
class FirstCheckRules {

  private static final String ID = "FIRST-CHECK";
  private static final RuleKind<Body> RULES =
      RuleKind.ending("FIRST_CHECK", Body.class, ID).inTerritories();

  private final Shelf shelf;

  FirstCheckRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What the shelf says of it.
   *
   * @param applies whether the territory spares anything about special equipment
   * @param windowDays how far back the same, a refused order or an accident counts
   * @param correctDays the longest time to correct it, in calendar days
   * @param excluded beginnings of the hazard codes that are never spared
   */
  record Body(
      boolean applies,
      @Min(1) int windowDays,
      @Min(1) int correctDays,
      @NotNull List<@NotBlank String> excluded) {

    boolean excludes(String code) {
      return excluded.stream().anyMatch(code::startsWith);
    }
  }

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** The edition under which a finding is judged; empty where nothing is spared. */
  Optional<Edition<Body>> on(Hazard hazard) {
    return shelf
        .rules(RULES)
        .on(ID, hazard.foundOn(), RegionCode.parse(hazard.regionCode()))
        .filter(edition -> edition.says().applies());
  }
}
