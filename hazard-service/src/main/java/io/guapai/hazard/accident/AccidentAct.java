package io.guapai.hazard.accident;

import static io.guapai.hazard.accident.AccidentState.CLOSED;
import static io.guapai.hazard.accident.AccidentState.INVESTIGATING;
import static io.guapai.hazard.accident.AccidentState.OPINION_GIVEN;
import static io.guapai.hazard.accident.AccidentState.REPORTED;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be done with an accident, from which states, and where it leads. */
public enum AccidentAct implements Deed {
  @Description("reported 上报")
  REPORT(EnumSet.noneOf(AccidentState.class), REPORTED),
  @Description("report continued 续报")
  SUPPLEMENT(EnumSet.of(REPORTED, INVESTIGATING, OPINION_GIVEN), null),
  @Description("found to be misreported 认定迟报漏报谎报瞒报")
  MISREPORT(EnumSet.of(REPORTED, INVESTIGATING, OPINION_GIVEN), null),
  @Description("investigation begun 成立调查组")
  INVESTIGATE(EnumSet.of(REPORTED), INVESTIGATING),
  /** The investigation says how it is to be handled; a new opinion replaces none. */
  @Description("opinion given 提出处理意见")
  OPINION(EnumSet.of(INVESTIGATING, OPINION_GIVEN), OPINION_GIVEN),
  @Description("approved and closed 批复结案")
  CLOSE(EnumSet.of(OPINION_GIVEN), CLOSED);

  private final Set<AccidentState> from;
  private final @Nullable AccidentState to;

  AccidentAct(Set<AccidentState> from, @Nullable AccidentState to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }

  boolean legalIn(AccidentState state) {
    return from.contains(state);
  }

  /** The state after it. */
  AccidentState after(AccidentState state) {
    return to == null ? state : to;
  }
}
