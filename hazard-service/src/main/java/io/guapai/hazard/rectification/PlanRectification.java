package io.guapai.hazard.rectification;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.deadline.DeadlineRules;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.Purpose;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.hazard.lifecycle.Act;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The enterprise plans. For a major hazard the five implementations must be fixed (五落实). */
@Singleton
@ActAt(
    path = "plan",
    by = {Role.ENTERPRISE},
    en = "File a rectification plan; a major hazard needs the five implementations",
    zh = "制定整改方案")
record PlanRectification(DeadlineRules deadlines, RectificationFile file)
    implements ActOn<Hazard, Plan> {

  @Override
  public List<Act> deeds() {
    return List.of(Act.PLAN);
  }

  @Override
  public Outcome<Hazard> carryOut(Hazard hazard, Plan plan, Acting acting) {
    plan.requireCompleteFor(hazard.grade());
    hazard.time().runOut(acting.at());
    hazard
        .time()
        .plan(
            plannedDate(hazard, plan.deadline()),
            plan.missing().isEmpty(),
            acting.by(),
            plan.measures());
    file.add(hazard, plan, acting.by());
    return Outcome.done();
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
