package io.guapai.inspection.application;

import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.calendar.Deadline;
import io.guapai.runtime.calendar.StatutoryCalendar;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The terms of applications for inspections, by the rules in force where the units are. */
@ApplicationScoped
class ApplicationTerms {

  private static final RuleKind<Body> RULES =
      RuleKind.lasting("INSPECTION_APPLICATION_TERM", Body.class, Step.values()).inTerritories();

  private final Shelf shelf;
  private final StatutoryCalendar calendar;

  ApplicationTerms(Shelf shelf, StatutoryCalendar calendar) {
    this.shelf = shelf;
    this.calendar = calendar;
  }

  /** What has a term. */
  enum Step {
    /** To agree upon a day, from the application. */
    APPOINTMENT,
    /** To object to a report, from its coming in. */
    OBJECTION,
    /** To have it inspected again or to convene experts, from the objection. */
    OBJECTION_ANSWER,
    /** How far ahead a day may be agreed upon. */
    FURTHEST_DATE
  }

  /** What the shelf says of a step. */
  record Body(@Min(1) @Max(1000) int days, @NotNull DayUnit unit) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /**
   * The end of a term.
   *
   * @param start the day that starts it
   * @param region where the units are
   */
  Deadline of(Step step, LocalDate start, String region) {
    Edition<Body> edition =
        shelf.rules(RULES).require(step.name(), start, RegionCode.parse(region));
    Body body = edition.says();
    return calendar.after(start, body.days(), body.unit()).under(step.name(), edition.edition());
  }

  /** Refuses a day of an inspection that is over, or further ahead than one is agreed upon. */
  void requireNear(String field, LocalDate day, LocalDate today, String region) {
    if (day.isBefore(today)) {
      throw new ProblemException(ApplicationProblem.DAY_IS_PAST, field, day + "", today + "");
    }
    LocalDate furthest = of(Step.FURTHEST_DATE, today, region).due();
    if (day.isAfter(furthest)) {
      throw new ProblemException(ApplicationProblem.DAY_TOO_FAR, field, day + "", furthest + "");
    }
  }
}
