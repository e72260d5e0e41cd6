package io.guapai.inspection.clock;

import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;

/** How many days before its date users are reminded of a clock. */
@ApplicationScoped
public class ReminderRule {

  private static final String CLOCK = "CLOCK";
  private static final RuleKind<Body> RULES = RuleKind.lasting("REMINDER", Body.class, CLOCK);

  private final Shelf shelf;
  private final PlatformClock clock;

  ReminderRule(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** A reminder for each of these numbers of days before the date. */
  record Body(@NotNull @Size(min = 1, max = 10) List<@NotNull @Min(1) @Max(366) Integer> days) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** The days as they stand now, the earliest reminder first. */
  List<Integer> now() {
    return shelf.rules(RULES).require(CLOCK, clock.today(), null).says().days().stream()
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
