package io.guapai.hazard.report;

import static io.guapai.hazard.report.Act.*;
import static io.guapai.hazard.report.HazardState.*;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The legal acts in each state and the states they lead to; what is not here is refused. An act
 * that leads back to its own state changes a flag or a date. Grading again starts the procedure of
 * the new grade: a plan made for a general hazard does not serve a major one.
 */
public final class LifeCycle {

  private static final Map<HazardState, Map<Act, HazardState>> TRANSITIONS =
      new EnumMap<>(
          Map.of(
              REPORTED,
              Map.of(
                  VERIFY, VERIFYING,
                  CONFIRM, CONFIRMED,
                  REJECT, REJECTED,
                  MERGE, MERGED,
                  TRANSFER, TRANSFERRED,
                  FIND_AGAIN, REPORTED,
                  CLEAR, CLOSED),
              VERIFYING,
              Map.of(
                  CONFIRM, CONFIRMED,
                  REJECT, REJECTED,
                  MERGE, MERGED,
                  TRANSFER, TRANSFERRED,
                  FIND_AGAIN, VERIFYING,
                  CLEAR, CLOSED),
              CONFIRMED,
              Map.of(
                  GRADE, GRADED,
                  TRANSFER, TRANSFERRED,
                  FIND_AGAIN, CONFIRMED,
                  CLEAR, CLOSED),
              GRADED,
              Map.of(
                  GRADE, GRADED,
                  ORDER, ORDERED,
                  PLAN, RECTIFYING,
                  SUBMIT, SUBMITTED,
                  TRANSFER, TRANSFERRED,
                  FIND_AGAIN, GRADED,
                  CLEAR, CLOSED,
                  OVERDUE, GRADED,
                  LIST, GRADED,
                  UPGRADE, GRADED),
              ORDERED,
              Map.of(
                  GRADE, GRADED,
                  PLAN, RECTIFYING,
                  SUBMIT, SUBMITTED,
                  TRANSFER, TRANSFERRED,
                  FIND_AGAIN, ORDERED,
                  CLEAR, CLOSED,
                  OVERDUE, ORDERED,
                  LIST, ORDERED,
                  UPGRADE, ORDERED),
              RECTIFYING,
              Map.of(
                  GRADE, GRADED,
                  PLAN, RECTIFYING,
                  SUBMIT, SUBMITTED,
                  TRANSFER, TRANSFERRED,
                  FIND_AGAIN, RECTIFYING,
                  CLEAR, CLOSED,
                  OVERDUE, RECTIFYING,
                  LIST, RECTIFYING,
                  UPGRADE, RECTIFYING),
              SUBMITTED,
              Map.of(
                  RETURN, RECTIFYING,
                  ACCEPT, SUBMITTED,
                  CLOSE, CLOSED,
                  FIND_AGAIN, SUBMITTED,
                  CLEAR, CLOSED,
                  OVERDUE, SUBMITTED,
                  LIST, SUBMITTED,
                  UPGRADE, SUBMITTED,
                  DELIST, SUBMITTED)));

  private LifeCycle() {}

  /** The state that an act leads to; null when the act is illegal in this state. */
  public static @Nullable HazardState after(HazardState state, Act act) {
    return TRANSITIONS.getOrDefault(state, Map.of()).get(act);
  }

  /**
   * The state that an act leads to.
   *
   * @throws ProblemException when the act is illegal in this state
   */
  static HazardState require(HazardState state, Act act) {
    HazardState next = after(state, act);
    if (next == null) {
      throw new ProblemException(HazardProblem.ILLEGAL_ACT, null, act, state, act.zh(), state.zh());
    }
    return next;
  }
}
