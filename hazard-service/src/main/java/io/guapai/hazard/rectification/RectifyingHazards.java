package io.guapai.hazard.rectification;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.history.Journal;
import io.guapai.hazard.listing.acceptance.ApplyingForAcceptance;
import io.guapai.hazard.report.Hazard;
import io.guapai.hazard.report.HazardState;
import io.guapai.hazard.report.Hazards;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the enterprise does about a hazard: it plans, and it reports the rectification. */
@ApplicationScoped
public class RectifyingHazards {

  private final PlatformClock clock;
  private final Hazards hazards;
  private final DeadlineRules deadlines;
  private final RectificationFile file;
  private final ApplyingForAcceptance applying;
  private final Journal journal;

  public RectifyingHazards(
      PlatformClock clock,
      Hazards hazards,
      DeadlineRules deadlines,
      RectificationFile file,
      ApplyingForAcceptance applying,
      Journal journal) {
    this.clock = clock;
    this.hazards = hazards;
    this.deadlines = deadlines;
    this.file = file;
    this.applying = applying;
    this.journal = journal;
  }

  /** Files a plan. For a major hazard the five implementations must be fixed (五落实). */
  @Transactional
  public Hazard plan(UUID id, @Nullable String ifMatch, Plan plan, String account) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    By by = By.person(account, clock.instant());
    plan.requireCompleteFor(hazard.grade());
    hazard.runOut(by.at());
    hazard.plan(
        plannedDate(hazard, plan.deadline()), plan.missing().isEmpty(), by, plan.measures());
    file.add(hazard, plan, by);
    journal.write(hazard.news());
    return hazard;
  }

  /**
   * Reports the rectification, which then awaits its recheck; of a listed hazard its acceptance.
   */
  @Transactional
  public Hazard submit(
      UUID id, @Nullable String ifMatch, Rectification rectification, String account) {
    Hazard hazard = hazards.forUpdate(id, ifMatch);
    String rectifiedBy = Objects.requireNonNullElse(rectification.rectifiedBy(), account);
    Independence.requireOtherRectifier(hazard, rectifiedBy);
    By by = By.person(account, clock.instant());
    RectifiedDay.require(rectification.rectifiedOn(), hazard, clock.today());
    hazard.runOut(by.at());
    hazard.submit(by, rectification.report());
    applying.apply(hazard, rectification);
    file.add(hazard, rectification, rectifiedBy, by);
    journal.write(hazard.news());
    return hazard;
  }

  /**
   * The date that the plan sets. The first plan of a major hazard may set it within the limit of
   * the rules; any other plan, and one under an order or a listing, keeps within the deadline in
   * force.
   */
  private @Nullable DueDate plannedDate(Hazard hazard, @Nullable LocalDate date) {
    Grade grade = hazard.grade();
    if (date == null || grade == null) {
      return null;
    }
    RuleBook rules = deadlines.today();
    LocalDate inForce = hazard.dueDate();
    LocalDate latest =
        hazard.planned()
                || hazard.overdue()
                || hazard.listed()
                || hazard.state() == HazardState.ORDERED
            ? inForce
            : rules.latest(Purpose.PLAN_LIMIT, hazard.code(), grade).orElse(inForce);
    boolean tooLate = !hazard.overdue() && latest != null && date.isAfter(latest);
    if (date.isBefore(rules.today()) || tooLate) {
      throw new ProblemException(
          HazardProblem.DEADLINE_OUT_OF_RANGE,
          "deadline",
          date.toString(),
          rules.today().toString(),
          String.valueOf(latest));
    }
    return rules.planned(date, hazard.code(), grade);
  }
}
