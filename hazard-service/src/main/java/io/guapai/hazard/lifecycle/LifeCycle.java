package io.guapai.hazard.lifecycle;

import static io.guapai.hazard.lifecycle.HazardState.CLOSED;
import static io.guapai.hazard.lifecycle.HazardState.CONFIRMED;
import static io.guapai.hazard.lifecycle.HazardState.GRADED;
import static io.guapai.hazard.lifecycle.HazardState.MERGED;
import static io.guapai.hazard.lifecycle.HazardState.ORDERED;
import static io.guapai.hazard.lifecycle.HazardState.RECTIFYING;
import static io.guapai.hazard.lifecycle.HazardState.REJECTED;
import static io.guapai.hazard.lifecycle.HazardState.REPORTED;
import static io.guapai.hazard.lifecycle.HazardState.SUBMITTED;
import static io.guapai.hazard.lifecycle.HazardState.TRANSFERRED;
import static io.guapai.hazard.lifecycle.HazardState.VERIFYING;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The legal acts in each state and the states they lead to; what is not here is refused. An act
 * that leads back to its own state changes a flag, a date or a paper. Grading again starts the
 * procedure of the new grade: a plan made for a general hazard does not serve a major one.
 */
public final class LifeCycle {

  private static final HazardState[] UNPROVEN = {REPORTED, VERIFYING};
  private static final HazardState[] WITH_THE_ENTERPRISE = {GRADED, ORDERED, RECTIFYING};
  private static final HazardState[] SUPERVISED = {GRADED, ORDERED, RECTIFYING, SUBMITTED};
  private static final HazardState[] BEFORE_SUBMISSION = {
    REPORTED, VERIFYING, CONFIRMED, GRADED, ORDERED, RECTIFYING
  };
  private static final HazardState[] OPEN = {
    REPORTED, VERIFYING, CONFIRMED, GRADED, ORDERED, RECTIFYING, SUBMITTED
  };

  private static final Map<HazardState, Map<Act, HazardState>> TRANSITIONS =
      new EnumMap<>(HazardState.class);

  static {
    lead(Act.VERIFY, VERIFYING, REPORTED);
    lead(Act.CONFIRM, CONFIRMED, UNPROVEN);
    lead(Act.REJECT, REJECTED, UNPROVEN);
    lead(Act.MERGE, MERGED, UNPROVEN);
    lead(Act.GRADE, GRADED, CONFIRMED, GRADED, ORDERED, RECTIFYING);
    lead(Act.ORDER, ORDERED, GRADED, ORDERED);
    stay(Act.ORDER, RECTIFYING);
    lead(Act.VOID_ORDER, GRADED, ORDERED);
    stay(Act.VOID_ORDER, RECTIFYING, SUBMITTED, CLOSED);
    stay(Act.DELIVER_ORDER, ORDERED, RECTIFYING, SUBMITTED, CLOSED);
    stay(Act.REFUSE_ORDER, ORDERED, RECTIFYING, SUBMITTED);
    lead(Act.PLAN, RECTIFYING, WITH_THE_ENTERPRISE);
    lead(Act.SUBMIT, SUBMITTED, WITH_THE_ENTERPRISE);
    lead(Act.FIX_ON_THE_SPOT, SUBMITTED, GRADED);
    lead(Act.RETURN, RECTIFYING, SUBMITTED);
    stay(Act.ACCEPT, SUBMITTED);
    lead(Act.CLOSE, CLOSED, SUBMITTED);
    lead(Act.CLEAR, CLOSED, OPEN);
    lead(Act.DISPROVE, REJECTED, OPEN);
    lead(Act.TRANSFER, TRANSFERRED, BEFORE_SUBMISSION);
    stay(Act.PROPOSE_TRANSFER, BEFORE_SUBMISSION);
    stay(Act.REFUSE_TRANSFER, OPEN);
    stay(Act.REOPEN, CLOSED);
    stay(Act.FIND_AGAIN, OPEN);
    stay(Act.MERGE_IN, OPEN);
    stay(Act.ATTACH, OPEN);
    stay(Act.CEASE, OPEN);
    stay(Act.RESCOPE, OPEN);
    stay(Act.TAKE_OVER, HazardState.values());
    stay(Act.OVERDUE, SUPERVISED);
    stay(Act.WITHDRAW_OVERDUE, SUPERVISED);
    stay(Act.WITHDRAW_OVERDUE, CLOSED);
    stay(Act.ASK_EXTENSION, WITH_THE_ENTERPRISE);
    stay(Act.REVIEW_EXTENSION, SUPERVISED);
    stay(Act.EXTEND, SUPERVISED);
    stay(Act.REFUSE_EXTENSION, SUPERVISED);
    stay(Act.REPORT_UPWARD, SUPERVISED);
    stay(Act.PLEDGE, WITH_THE_ENTERPRISE);
    stay(Act.SUMMON, SUPERVISED);
    stay(Act.INTERVIEW, SUPERVISED);
    stay(Act.INTERVIEW, CLOSED);
    stay(Act.PROPOSE_LISTING, SUPERVISED);
    stay(Act.DECLINE_LISTING, SUPERVISED);
    stay(Act.LIST, SUPERVISED);
    stay(Act.UPGRADE, SUPERVISED);
    stay(Act.PUBLISH, SUPERVISED);
    stay(Act.PUBLISH, CLOSED);
    stay(Act.FILE, SUPERVISED);
    stay(Act.REPORT_PROGRESS, SUPERVISED);
    stay(Act.DELIST, SUBMITTED);
    lead(Act.WAIVE_PENALTY, ORDERED, GRADED, ORDERED);
    stay(Act.WAIVE_PENALTY, RECTIFYING);
    stay(Act.PROPOSE_BLACKLISTING, SUPERVISED);
    stay(Act.PROPOSE_CLOSING, SUPERVISED);
    for (Act heard : List.of(Act.DEFEND, Act.DECIDE_BLACKLISTING, Act.DECIDE_CLOSING)) {
      stay(heard, SUPERVISED);
      stay(heard, CLOSED, TRANSFERRED);
    }
    stay(Act.ASSIGN, OPEN);
    stay(Act.SUPERVISE, SUPERVISED);
    stay(Act.WARN, OPEN);
    stay(Act.CIRCULATE, SUPERVISED);
    stay(Act.CIRCULATE, CLOSED);
    stay(Act.ANSWER_SUPERIOR, HazardState.values());
  }

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

  private static void lead(Act act, HazardState to, HazardState... from) {
    for (HazardState state : from) {
      acts(state).put(act, to);
    }
  }

  private static void stay(Act act, HazardState... in) {
    for (HazardState state : in) {
      acts(state).put(act, state);
    }
  }

  private static Map<Act, HazardState> acts(HazardState state) {
    return Objects.requireNonNull(
        TRANSITIONS.computeIfAbsent(state, any -> new EnumMap<>(Act.class)));
  }
}
