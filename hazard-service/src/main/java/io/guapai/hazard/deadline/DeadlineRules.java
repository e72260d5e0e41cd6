package io.guapai.hazard.deadline;

import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules that set terms, by the day they are in force. */
@ApplicationScoped
public class DeadlineRules {

  private static final RuleKind<DeadlineRule.Body> RULES =
      RuleKind.lasting("DEADLINE", DeadlineRule.Body.class);

  private final StatutoryCalendar calendar;
  private final PlatformClock clock;
  private final Shelf shelf;
  private final Reminders reminders;
  private final RulesOfDay<RuleBook> books;

  public DeadlineRules(
      StatutoryCalendar calendar, PlatformClock clock, Shelf shelf, Reminders reminders) {
    this.calendar = calendar;
    this.clock = clock;
    this.shelf = shelf;
    this.reminders = reminders;
    this.books = new RulesOfDay<>(this::read);
  }

  @Produces
  @Singleton
  static RuleKind<DeadlineRule.Body> kind() {
    return RULES;
  }

  /**
   * The rules in force today, of two for the same matter the later one; where none is, the nearest
   * edition goes on. A term for one code alone may end: that of its grade goes on then.
   */
  public RuleBook today() {
    return books.on(clock.today());
  }

  private RuleBook read(LocalDate day) {
    return new RuleBook(day, inForce(day), reminders.on(day), calendar, clock.getZone());
  }

  /** One for each matter: one in force goes before the nearest, then the one that began later. */
  private List<DeadlineRule> inForce(LocalDate day) {
    Map<DeadlineRule.Matter, DeadlineRule> ofMatter = new LinkedHashMap<>();
    shelf.rules(RULES).all(day, null).stream()
        .filter(edition -> edition.says().code() == null || edition.isInForce(day))
        .sorted(
            Comparator.<Edition<DeadlineRule.Body>, Boolean>comparing(
                    edition -> edition.isInForce(day))
                .thenComparing(Edition.PRECEDENCE))
        .map(DeadlineRule::of)
        .forEach(rule -> ofMatter.put(rule.matter(), rule));
    return List.copyOf(ofMatter.values());
  }
}
