package io.guapai.hazard.report;

import io.guapai.contracts.Fact;
import io.guapai.hazard.deadline.DueDate;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The acts that set the time to rectify a hazard (整改期限), move it, and tell whether it ran past.
 * What is overdue stays so: only an approved extension or a proof helps it.
 */
@MappedSuperclass
public abstract class TimedHazard extends RecordedHazard {

  /**
   * Takes up a rectification plan. The first plan of a hazard that is not overdue sets the
   * deadline; what is overdue stays so, for only an approved extension may help it.
   *
   * @param complete whether it fixes all of the five implementations
   */
  public void plan(@Nullable DueDate planDate, boolean complete, By by, String measures) {
    HazardState from = step(Act.PLAN);
    if (planDate != null && !overdue) {
      due(planDate);
    }
    planned = true;
    fiveFixed = complete;
    Fact fact = dueDate == null ? null : HazardFacts.planned(this);
    entry(Act.PLAN, from, by, measures, fact);
  }

  /**
   * Inspectors order the rectification (监察指令). The order sets the deadline of what has none, and
   * may bring it forward; what is overdue stays so.
   */
  public void order(DueDate ordered, By by, String problems, Fact fact) {
    HazardState from = step(Act.ORDER);
    if (!overdue && (dueDate == null || ordered.date().isBefore(dueDate))) {
      due(ordered);
    }
    entry(Act.ORDER, from, by, problems, fact);
  }

  /**
   * An order turned out void. The deadline that it set goes back to what it was before.
   *
   * @param before the deadline before the order; null when there was none
   * @param anotherStands whether the hazard is under another order still
   */
  public void voidOrder(
      DueDate ordered, @Nullable DueDate before, boolean anotherStands, By by, String reason) {
    HazardState from = step(Act.VOID_ORDER);
    if (anotherStands) {
      state = from;
    }
    if (!overdue && ordered.explanation().equals(deadline)) {
      due(before);
    }
    entry(Act.VOID_ORDER, from, by, reason, null);
  }

  /**
   * Moves the deadline by an approved extension. What ran past the old deadline meanwhile is not
   * overdue any more.
   */
  public void extend(DueDate extended, By by, String reason) {
    LocalDate before = Objects.requireNonNull(dueDate, "an extension moves a deadline");
    if (overdue) {
      withdrawOverdue(null, by, reason);
    }
    HazardState from = step(Act.EXTEND);
    due(extended);
    entry(Act.EXTEND, from, by, reason, HazardFacts.extended(this, before, reason));
  }

  /**
   * Takes back an overdue that was told: the hazard was rectified in time, or its time was
   * extended.
   *
   * @param rectifiedOn day of the rectification, when that is the reason
   */
  public void withdrawOverdue(@Nullable LocalDate rectifiedOn, By by, String reason) {
    HazardState from = step(Act.WITHDRAW_OVERDUE);
    overdue = false;
    entry(
        Act.WITHDRAW_OVERDUE,
        from,
        by,
        reason,
        HazardFacts.overdueWithdrawn(this, rectifiedOn, reason));
  }

  /**
   * Takes back the overdue when it is proven that the hazard was rectified within its deadline;
   * changes nothing when it was not, or when the hazard is not overdue.
   *
   * @param rectifiedOn as the authority or the institute found it; null when they name no day
   */
  public void prove(@Nullable LocalDate rectifiedOn, By by) {
    LocalDate due = dueDate;
    if (overdue && due != null && rectifiedOn != null && !rectifiedOn.isAfter(due)) {
      withdrawOverdue(rectifiedOn, by, Reasons.inTime(rectifiedOn, due));
    }
  }

  /**
   * Notes that the deadline passed before anybody looked, so that an act in between helps nobody.
   */
  public void runOut(Instant now) {
    LocalDate due = dueDate;
    boolean passed = expiresAt != null && !now.isBefore(expiresAt);
    if (due == null || overdue || !passed || !allows(Act.OVERDUE)) {
      return;
    }
    overdue = true;
    overdueCycle++;
    By clock = new By(By.SYSTEM, now, null);
    record(Act.OVERDUE, clock, Reasons.passed(due), HazardFacts.overdue(this));
  }
}
