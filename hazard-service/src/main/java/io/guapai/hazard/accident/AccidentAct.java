package io.guapai.hazard.accident;

import static io.guapai.hazard.accident.AccidentState.CLOSED;
import static io.guapai.hazard.accident.AccidentState.INVESTIGATING;
import static io.guapai.hazard.accident.AccidentState.OPINION_GIVEN;
import static io.guapai.hazard.accident.AccidentState.REPORTED;

import io.guapai.runtime.act.Deed;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be done with an accident, from which states, and where it leads. */
public enum AccidentAct implements Deed {
  REPORT("上报", EnumSet.noneOf(AccidentState.class), REPORTED),
  SUPPLEMENT("续报", EnumSet.of(REPORTED, INVESTIGATING, OPINION_GIVEN), null),
  MISREPORT("认定迟报漏报谎报瞒报", EnumSet.of(REPORTED, INVESTIGATING, OPINION_GIVEN), null),
  INVESTIGATE("成立调查组", EnumSet.of(REPORTED), INVESTIGATING),
  /** The investigation says how it is to be handled; a new opinion replaces none. */
  OPINION("提出处理意见", EnumSet.of(INVESTIGATING, OPINION_GIVEN), OPINION_GIVEN),
  CLOSE("批复结案", EnumSet.of(OPINION_GIVEN), CLOSED);

  private final String zh;
  private final Set<AccidentState> from;
  private final @Nullable AccidentState to;

  AccidentAct(String zh, Set<AccidentState> from, @Nullable AccidentState to) {
    this.zh = zh;
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return zh;
  }

  boolean legalIn(AccidentState state) {
    return from.contains(state);
  }

  /** The state after it. */
  AccidentState after(AccidentState state) {
    return to == null ? state : to;
  }
}
