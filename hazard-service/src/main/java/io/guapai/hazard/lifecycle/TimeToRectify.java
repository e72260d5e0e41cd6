package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.hazard.deadline.PaperDate;
import io.guapai.hazard.deadline.RuleBook;
import io.guapai.runtime.act.By;
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
public final class TimeToRectify {

  private final Hazard hazard;

  TimeToRectify(Hazard hazard) {
    this.hazard = hazard;
  }

  /**
   * Takes up a rectification plan. The first plan of a hazard that is not overdue sets the
   * deadline; what is overdue stays so, for only an approved extension may help it.
   *
   * @param complete whether it fixes all of the five implementations
   */
  public void plan(@Nullable DueDate planDate, boolean complete, By by, String measures) {
    HazardState from = hazard.step(Act.PLAN);
    if (planDate != null && !hazard.overdue()) {
      hazard.due(planDate);
    }
    hazard.planned(complete);
    Fact fact = hazard.dueDate() == null ? null : HazardFacts.planned(hazard);
    hazard.entry(Act.PLAN, from, by, measures, fact);
  }

  /**
   * Inspectors order the rectification (监察指令). The order sets the deadline; what is overdue stays
   * so.
   *
   * @param fact what others are told, by the deadline that is in force after it
   */
  public void order(
      DueDate ordered, By by, String problems, Function<@Nullable LocalDate, Fact> fact) {
    HazardState from = hazard.step(Act.ORDER);
    if (!hazard.overdue()) {
      hazard.due(ordered);
    }
    hazard.entry(Act.ORDER, from, by, problems, fact.apply(hazard.dueDate()));
  }

  /** Inspectors order it to be corrected by a day, without penalty (责令限期改正). */
  public void correctBy(DueDate ordered, By by, String documentNo, Fact fact) {
    HazardState from = hazard.step(Act.WAIVE_PENALTY);
    hazard.due(ordered);
    hazard.entry(Act.WAIVE_PENALTY, from, by, documentNo, fact);
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
    boolean moved =
        !Objects.equals(left == null ? null : left.explanation(), hazard.limit.deadline());
    boolean late = left != null && time.passed(left);
    boolean takenBack = moved && time.overdueTold() && (hazard.state.open() || !late);
    if (takenBack) {
      withdrawOverdue(null, by, Reasons.voidOrder(orderNo));
    }
    HazardState from = hazard.step(Act.VOID_ORDER);
    if (anotherStands) {
      hazard.back(from);
    }
    if (moved) {
      hazard.due(left);
    }
    hazard.entry(Act.VOID_ORDER, from, by, orderNo + "：" + reason, fact);
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
    LocalDate before = Objects.requireNonNull(hazard.dueDate(), "an extension moves a deadline");
    boolean wasOverdue = hazard.overdue();
    if (wasOverdue) {
      withdrawOverdue(null, by, reason);
    }
    HazardState from = hazard.step(Act.EXTEND);
    hazard.due(extended);
    hazard.entry(Act.EXTEND, from, by, reason, HazardFacts.extended(hazard, before, reason));
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
    return hazard.allows(Act.EXTEND)
        && hazard.dueDate() != null
        && hazard.dueDate().equals(hazard.given.paperDue())
        && hazard.grade() != Grade.MAJOR
        && !hazard.listed()
        && later.date().isAfter(hazard.dueDate())
        && !later.givenOn().isAfter(hazard.dueDate());
  }

  /** Moves the date that a paper gave to the later one of another paper. */
  public void gain(PaperDate later, DueDate term, TimeRun time, By by, String reason) {
    hazard.given(later.date());
    extend(term, time, by, reason);
  }

  /** The deadline that a grade given today sets: of the paper that found it, or of the rules. */
  public @Nullable DueDate term(RuleBook rules, Grade given) {
    return rules.rectification(hazard.code(), given, hazard.given.from(hazard.origin.foundOn()));
  }

  /**
   * Takes back an overdue that was told: the hazard was rectified in time, its time was extended,
   * or the order that had shortened it is void.
   *
   * @param rectifiedOn day of the rectification, when that is the reason
   */
  public void withdrawOverdue(@Nullable LocalDate rectifiedOn, By by, String reason) {
    HazardState from = hazard.step(Act.WITHDRAW_OVERDUE);
    hazard.limit(hazard.limit.notOverdue());
    hazard.entry(
        Act.WITHDRAW_OVERDUE,
        from,
        by,
        reason,
        // Nobody was told of what was brought in overdue and has its grace.
        hazard.limit.overdueCycle() == 0
            ? null
            : HazardFacts.overdueWithdrawn(hazard, rectifiedOn, reason));
  }

  /**
   * Takes back the overdue when it is proven that the hazard was rectified within its deadline;
   * changes nothing when it was not, or when the hazard is not overdue.
   *
   * @param rectifiedOn as the authority or the institute found it; null when they name no day
   */
  public void prove(@Nullable LocalDate rectifiedOn, By by) {
    LocalDate due = hazard.dueDate();
    if (hazard.overdue() && due != null && rectifiedOn != null && !rectifiedOn.isAfter(due)) {
      withdrawOverdue(rectifiedOn, by, Reasons.inTime(rectifiedOn, due));
    }
  }

  /**
   * Notes that the deadline passed before anybody looked, so that an act in between helps nobody.
   */
  public void runOut(Instant now) {
    Instant expiresAt = hazard.limit.expiresAt();
    boolean passed = expiresAt != null && !now.isBefore(expiresAt);
    if (passed
        && !hazard.overdue()
        && hazard.state != HazardState.SUBMITTED
        && hazard.allows(Act.OVERDUE)) {
      tellOverdue(now);
    }
  }

  private void tellOverdue(Instant now) {
    LocalDate due =
        Objects.requireNonNull(hazard.dueDate(), "what has no deadline is never overdue");
    hazard.limit(hazard.limit.ranPast());
    By clock = By.job("overdue-hazards", now);
    hazard.record(Act.OVERDUE, clock, Reasons.passed(due), HazardFacts.overdue(hazard));
  }
}
