package io.guapai.hazard.grading;

import io.guapai.hazard.repeat.RecurrenceRule;
import io.guapai.hazard.repeat.Repeats;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Rules;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** The rules that grade, by the day they are in force. */
@ApplicationScoped
public class GradeBooks {

  private static final String TIER = "SERIOUS_TIER";
  private static final RuleKind<Tier> RULES =
      RuleKind.lasting("SERIOUS_TIER", Tier.class, TIER).inTerritories();

  private final Shelf shelf;
  private final Repeats repeats;
  private final PlatformClock clock;

  public GradeBooks(Shelf shelf, Repeats repeats, PlatformClock clock) {
    this.shelf = shelf;
    this.repeats = repeats;
    this.clock = clock;
  }

  /**
   * What the shelf says of the middle tier (较大), which no national text knows.
   *
   * @param held whether the territory has it
   */
  record Tier(boolean held) {}

  @Produces
  @Singleton
  static RuleKind<Tier> kind() {
    return RULES;
  }

  /** The rules in force today. */
  public GradeBook today() {
    LocalDate day = clock.today();
    Rules<Tier> tiers = shelf.rules(RULES);
    return new GradeBook(
        place -> tiers.require(TIER, day, RegionCode.parse(place)).says().held(),
        repeats.rule(RecurrenceRule.Purpose.REPEAT, day).orElse(null));
  }
}
