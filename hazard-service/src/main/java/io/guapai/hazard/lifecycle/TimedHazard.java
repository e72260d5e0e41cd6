package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.runtime.act.By;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The acts that set the time to rectify a hazard (整改期限), move it, and tell whether it ran past.
 * What is overdue stays so: only an approved extension, a proof or the end of a void order helps
 * it.
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
   * Inspectors order the rectification (监察指令). The order sets the deadline; what is overdue stays
   * so.
   *
   * @param fact what others are told, by the deadline that is in force after it
   */
  public void order(
      DueDate ordered, By by, String problems, Function<@Nullable LocalDate, Fact> fact) {
    HazardState from = step(Act.ORDER);
    if (!overdue) {
      due(ordered);
    }
    entry(Act.ORDER, from, by, problems, fact.apply(dueDate));
  }

  /** Inspectors order it to be corrected by a day, without penalty (责令限期改正). */
  public void correctBy(DueDate ordered, By by, String documentNo, Fact fact) {
    HazardState from = step(Act.WAIVE_PENALTY);
    due(ordered);
    entry(Act.WAIVE_PENALTY, from, by, documentNo, fact);
  }

  /**
   * An order turned out void. What rested on it is taken back: the deadline, and the overdue that
   * was told when it passed. When the deadline left passed in its turn before the enterprise's time
   * stopped, the hazard is overdue by that one.
   *
   * @param left the deadline without the order; null when there is none
   * @param anotherStands whether the hazard is under another order still
   * @return whether an overdue was taken back
   */
  public boolean voidOrder(
      String orderNo,
      @Nullable DueDate left,
      boolean anotherStands,
      TimeRun time,
      By by,
      String reason,
      Fact fact) {
    boolean moved = !Objects.equals(left == null ? null : left.explanation(), deadline);
    boolean late = left != null && time.passed(left);
    boolean takenBack = moved && time.overdueTold() && (state.open() || !late);
    if (takenBack) {
      withdrawOverdue(null, by, Reasons.voidOrder(orderNo));
    }
    HazardState from = step(Act.VOID_ORDER);
    if (anotherStands) {
      state = from;
    }
    if (moved) {
      due(left);
    }
    entry(Act.VOID_ORDER, from, by, orderNo + "：" + reason, fact);
    if (takenBack && late) {
      tellOverdue(by.at());
    }
    return takenBack;
  }

  /**
   * Moves the deadline by an approved extension. What ran past the old deadline meanwhile is not
   * overdue any more, unless it was handed in after the new one, too.
   */
  public void extend(DueDate extended, TimeRun time, By by, String reason) {
    LocalDate before = Objects.requireNonNull(dueDate, "an extension moves a deadline");
    boolean wasOverdue = overdue;
    if (wasOverdue) {
      withdrawOverdue(null, by, reason);
    }
    HazardState from = step(Act.EXTEND);
    due(extended);
    entry(Act.EXTEND, from, by, reason, HazardFacts.extended(this, before, reason));
    if (wasOverdue && time.passed(extended)) {
      tellOverdue(by.at());
    }
  }

  /**
   * Whether who gave the hazard its date may give it a later one: while that date is in force and
   * the hazard neither major nor listed, and on a visit before it passed. All else is for the
   * authority to extend.
   */
  public boolean mayGain(PaperDate later) {
    return allows(Act.EXTEND)
        && dueDate != null
        && dueDate.equals(paperDue)
        && grade != Grade.MAJOR
        && !listed
        && later.date().isAfter(dueDate)
        && !later.givenOn().isAfter(dueDate);
  }

  /** Moves the date that a paper gave to the later one of another paper. */
  public void gain(PaperDate later, DueDate term, TimeRun time, By by, String reason) {
    paperDue = later.date();
    extend(term, time, by, reason);
  }

  /** The deadline that a grade given today sets: of the paper that found it, or of the rules. */
  public @Nullable DueDate term(RuleBook rules, Grade given) {
    LocalDate date = paperDue;
    return rules.rectification(
        code, given, date == null ? null : new PaperDate(paperNo, paperItem, foundOn, date));
  }

  /**
   * Takes back an overdue that was told: the hazard was rectified in time, its time was extended,
   * or the order that had shortened it is void.
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
    boolean passed = expiresAt != null && !now.isBefore(expiresAt);
    if (passed && !overdue && state != HazardState.SUBMITTED && allows(Act.OVERDUE)) {
      tellOverdue(now);
    }
  }

  private void tellOverdue(Instant now) {
    LocalDate due = Objects.requireNonNull(dueDate, "what has no deadline is never overdue");
    overdue = true;
    overdueCycle++;
    By clock = By.job("overdue-hazards", now);
    record(Act.OVERDUE, clock, Reasons.passed(due), HazardFacts.overdue(this));
  }
}
