package io.guapai.hazard.interview;

import static io.guapai.hazard.interview.InterviewState.ABSENT;
import static io.guapai.hazard.interview.InterviewState.CANCELLED;
import static io.guapai.hazard.interview.InterviewState.CLOSED;
import static io.guapai.hazard.interview.InterviewState.HELD;
import static io.guapai.hazard.interview.InterviewState.PROPOSED;
import static io.guapai.hazard.interview.InterviewState.REPORTED;
import static io.guapai.hazard.interview.InterviewState.SUMMONED;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.text.Words;
import java.util.Locale;
import java.util.Set;

/** What is done with an interview, at which stages, and the stage that it leads to. */
public enum Step implements Deed {
  @Description("summoned 通知")
  SUMMON(Set.of(PROPOSED), SUMMONED),
  @Description("cancelled 取消")
  CANCEL(Set.of(PROPOSED, SUMMONED), CANCELLED),
  /** It took place. */
  @Description("recorded 记录")
  RECORD(Set.of(SUMMONED), HELD),
  /** Nobody came. */
  @Description("absence recorded 记录未到场")
  RECORD_ABSENCE(Set.of(SUMMONED), ABSENT),
  @Description("rectification reported 提交整改报告")
  REPORT(Set.of(HELD), REPORTED),
  /** Without a report when nobody came, or when its term passed. */
  @Description("closed 办结")
  CLOSE(Set.of(HELD, ABSENT, REPORTED), CLOSED);

  private final Set<InterviewState> from;
  private final InterviewState to;

  Step(Set<InterviewState> from, InterviewState to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return Words.of(this, Locale.CHINESE);
  }

  /** Whether it may be done at this stage. */
  boolean allowedIn(InterviewState state) {
    return from.contains(state);
  }

  /** The stage after it. */
  InterviewState after() {
    return to;
  }
}
