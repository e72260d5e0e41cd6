package io.guapai.hazard.complaint;

import static io.guapai.hazard.complaint.ComplaintState.ACCEPTED;
import static io.guapai.hazard.complaint.ComplaintState.ANSWERED;
import static io.guapai.hazard.complaint.ComplaintState.CHECKED;
import static io.guapai.hazard.complaint.ComplaintState.DECLINED;
import static io.guapai.hazard.complaint.ComplaintState.MEDIATED;
import static io.guapai.hazard.complaint.ComplaintState.MEDIATING;
import static io.guapai.hazard.complaint.ComplaintState.RECEIVED;

import io.guapai.runtime.act.Deed;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a complaint, in which states, and the state that it leads to. */
public enum ComplaintAct implements Deed {
  RECEIVE("收到", Set.of(), RECEIVED),
  ACCEPT("受理", Set.of(RECEIVED), ACCEPTED),
  DECLINE("不予受理", Set.of(RECEIVED), DECLINED),
  /** Another officer answers for it from now on. */
  HAND_OVER("移交承办人", Set.of(ACCEPTED, CHECKED, MEDIATING, MEDIATED), null),
  EXTEND_CHECK("延长核查期限", Set.of(ACCEPTED), null),
  UPHOLD("核查属实", Set.of(ACCEPTED), CHECKED),
  REFUTE("核查不属实", Set.of(ACCEPTED), CHECKED),
  /**
   * Between the sender and whom the complaint is about; what may be dangerous was checked first.
   */
  MEDIATE("组织调解", Set.of(CHECKED), MEDIATING),
  END_MEDIATION("终止调解", Set.of(MEDIATING), MEDIATED),
  ANSWER("答复", Set.of(CHECKED, MEDIATED), ANSWERED),
  /** The holidays of a year were published that a term rests on. */
  RECKON_AGAIN("期限重算", Set.of(RECEIVED, ACCEPTED, CHECKED, MEDIATING, MEDIATED), null);

  private final String zh;
  private final Set<ComplaintState> from;
  private final Optional<ComplaintState> to;

  ComplaintAct(String zh, Set<ComplaintState> from, @Nullable ComplaintState to) {
    this.zh = zh;
    this.from = from;
    this.to = Optional.ofNullable(to);
  }

  @Override
  public String zh() {
    return zh;
  }

  /** Whether it may be done to a complaint in this state. */
  public boolean allowedIn(ComplaintState state) {
    return from.contains(state);
  }

  /** The state after it. */
  ComplaintState after(ComplaintState state) {
    return to.orElse(state);
  }
}
