package io.guapai.hazard.complaint;

import static io.guapai.hazard.complaint.ComplaintState.ACCEPTED;
import static io.guapai.hazard.complaint.ComplaintState.ANSWERED;
import static io.guapai.hazard.complaint.ComplaintState.CHECKED;
import static io.guapai.hazard.complaint.ComplaintState.DECLINED;
import static io.guapai.hazard.complaint.ComplaintState.MEDIATED;
import static io.guapai.hazard.complaint.ComplaintState.MEDIATING;
import static io.guapai.hazard.complaint.ComplaintState.RECEIVED;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done to a complaint, in which states, and the state that it leads to. */
public enum ComplaintAct implements Deed {
  @Description("received 收到")
  RECEIVE(Set.of(), RECEIVED),
  @Description("taken up 受理")
  ACCEPT(Set.of(RECEIVED), ACCEPTED),
  @Description("not taken up 不予受理")
  DECLINE(Set.of(RECEIVED), DECLINED),
  /** Another officer answers for it from now on. */
  @Description("handed over 移交承办人")
  HAND_OVER(Set.of(ACCEPTED, CHECKED, MEDIATING, MEDIATED), null),
  @Description("check extended 延长核查期限")
  EXTEND_CHECK(Set.of(ACCEPTED), null),
  @Description("found true 核查属实")
  UPHOLD(Set.of(ACCEPTED), CHECKED),
  @Description("found untrue 核查不属实")
  REFUTE(Set.of(ACCEPTED), CHECKED),
  /**
   * Between the sender and whom the complaint is about; what may be dangerous was checked first.
   */
  @Description("mediation begun 组织调解")
  MEDIATE(Set.of(CHECKED), MEDIATING),
  @Description("mediation ended 终止调解")
  END_MEDIATION(Set.of(MEDIATING), MEDIATED),
  @Description("answered 答复")
  ANSWER(Set.of(CHECKED, MEDIATED), ANSWERED),
  /** The holidays of a year were published that a term rests on. */
  @Description("term reckoned again 期限重算")
  RECKON_AGAIN(Set.of(RECEIVED, ACCEPTED, CHECKED, MEDIATING, MEDIATED), null);

  private final Set<ComplaintState> from;
  private final Optional<ComplaintState> to;

  ComplaintAct(Set<ComplaintState> from, @Nullable ComplaintState to) {
    this.from = from;
    this.to = Optional.ofNullable(to);
  }

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
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
