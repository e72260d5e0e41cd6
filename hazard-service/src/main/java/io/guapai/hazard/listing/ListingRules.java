package io.guapai.hazard.listing;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The numbers that the rules of listing set, by the day they are in force. */
@ApplicationScoped
public class ListingRules {

  private static final RuleKind<Body> RULES =
      RuleKind.lasting("LISTING_NUMBER", Body.class, Threshold.values());

  private final Shelf shelf;
  private final PlatformClock clock;

  public ListingRules(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What the shelf says of a number. */
  record Body(@Min(1) int value) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** The number in force today, or the nearest edition when none is. */
  public int of(Threshold threshold) {
    return shelf.rules(RULES).require(threshold, clock.today()).says().value();
  }

  /** How often progress is reported when a listing of today is due on a date. */
  public Rhythm rhythm(LocalDate dueDate) {
    long days = ChronoUnit.DAYS.between(clock.today(), dueDate);
    return days <= of(Threshold.WEEKLY_REPORTS_WITHIN_DAYS) ? Rhythm.WEEKLY : Rhythm.MONTHLY;
  }
}
