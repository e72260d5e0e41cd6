package io.guapai.hazard.lifecycle;

import io.guapai.contracts.Grade;
import io.guapai.hazard.code.Decision;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The life of a hazard as a former register tells it (存量迁入). Its history begins with what is known
 * to have been done, each deed at its day and by that register's word, and goes on with the act
 * that brought it in. None of it was seen here: no table says what was legal there, and nobody is
 * told of the deeds one by one.
 */
public final class FormerLife {

  private final Hazard hazard;

  private FormerLife(Hazard hazard) {
    this.hazard = hazard;
  }

  /**
   * Where it stands as it is brought in.
   *
   * @param due the deadline in force; null when there is none
   * @param overdue whether that has passed and nothing was handed in before
   * @param wasLate whether it ended after its deadline
   * @param graceUntil last day before its overdue counts here; null when it is not overdue
   * @param source the former register
   * @param recordNo its number there
   */
  public record Stand(
      HazardState state,
      @Nullable DueDate due,
      boolean overdue,
      boolean wasLate,
      @Nullable LocalDate graceUntil,
      LocalDate reportedOn,
      @Nullable LocalDate rectifiedOn,
      @Nullable LocalDate endedOn,
      @Nullable Instant endedAt,
      String source,
      String recordNo) {}

  /**
   * Puts one on file that was not.
   *
   * @param told the report, by the word of the former register
   */
  public static FormerLife begin(String hazardNo, Report report, By told) {
    return new FormerLife(Hazard.of(hazardNo, report, told));
  }

  /** Goes on with one that was brought in before and that the register tells otherwise now. */
  public static FormerLife corrected(Hazard hazard, Report report, By told) {
    hazard.origin = Origin.of(report, told);
    return new FormerLife(hazard);
  }

  /** It was graded there. */
  public void graded(Decision decision) {
    hazard.grading = new Grading(decision.grade(), decision.basis(), decision.severe(), false);
  }

  /** It was not graded there. */
  public void ungraded() {
    hazard.grading = Grading.NONE;
  }

  /**
   * A deed that the former register tells of.
   *
   * @param due the deadline that it set; null when it set none
   */
  public void deed(Act act, HazardState to, By told, String reason, @Nullable DueDate due) {
    HazardState from = act == Act.REPORT ? null : hazard.state;
    hazard.state = to;
    if (due != null) {
      hazard.due(due);
    }
    hazard.entry(act, from, told, reason, null);
  }

  /** It is brought in, and stands as the register says. */
  public Hazard bringIn(Stand stand, By by, String reason) {
    HazardState from = hazard.state;
    hazard.state = stand.state();
    boolean stopUse =
        stand.state().open() && hazard.grade() == Grade.MAJOR && hazard.equipmentId != null;
    hazard.grading =
        new Grading(hazard.grade(), hazard.grading.basis(), hazard.grading.severe(), stopUse);
    int told = Math.max(hazard.limit.overdueCycle(), stand.wasLate() ? 1 : 0);
    hazard.due(stand.due());
    TimeLimit limit = hazard.limit;
    hazard.limit =
        new TimeLimit(
            limit.dueDate(),
            limit.deadline(),
            limit.expiresAt(),
            limit.remindAt(),
            stand.overdue(),
            told);
    hazard.closedAt = stand.endedAt();
    hazard.entry(Act.BRING_IN, from, by, reason, HazardFacts.broughtIn(hazard, stand));
    return hazard;
  }
}
