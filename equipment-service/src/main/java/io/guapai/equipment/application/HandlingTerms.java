package io.guapai.equipment.application;

import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How much time the authority has for an application, by the rules in force. */
@ApplicationScoped
class HandlingTerms {

  private static final RuleKind<Body> RULES =
      RuleKind.lasting("HANDLING_TERM", Body.class, Step.values());

  private final Shelf shelf;
  private final StatutoryCalendar calendar;

  HandlingTerms(Shelf shelf, StatutoryCalendar calendar) {
    this.shelf = shelf;
    this.calendar = calendar;
  }

  /** What has a term. */
  enum Step {
    /** To tell what is missing, once and all of it (行政许可法 §32). */
    ACCEPTANCE,
    /** To decide, from acceptance. */
    DECISION
  }

  /**
   * What the shelf says of a step.
   *
   * @param days length of the term
   * @param daysForMany the same for an application on many units
   * @param many how many units are many; more than this
   */
  record Body(@Min(1) int days, @Min(1) int daysForMany, @Min(1) int many, @NotNull DayUnit unit) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /**
   * The end of a term.
   *
   * @param start the day that starts it
   * @param units number of units that the application is about
   */
  Deadline of(Step step, LocalDate start, int units) {
    Edition<Body> edition = shelf.rules(RULES).require(step, start);
    Body body = edition.says();
    int days = units > body.many() ? body.daysForMany() : body.days();
    return calendar.after(start, days, body.unit()).under(step.name(), edition.edition());
  }
}
