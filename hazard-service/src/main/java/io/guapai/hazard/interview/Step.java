package io.guapai.hazard.interview;

import static io.guapai.hazard.interview.InterviewState.ABSENT;
import static io.guapai.hazard.interview.InterviewState.CANCELLED;
import static io.guapai.hazard.interview.InterviewState.CLOSED;
import static io.guapai.hazard.interview.InterviewState.HELD;
import static io.guapai.hazard.interview.InterviewState.PROPOSED;
import static io.guapai.hazard.interview.InterviewState.REPORTED;
import static io.guapai.hazard.interview.InterviewState.SUMMONED;

import io.guapai.runtime.act.Deed;
import java.util.Set;

/** What is done with an interview, at which stages, and the stage that it leads to. */
public enum Step implements Deed {
  SUMMON("通知", Set.of(PROPOSED), SUMMONED),
  CANCEL("取消", Set.of(PROPOSED, SUMMONED), CANCELLED),
  /** It took place. */
  RECORD("记录", Set.of(SUMMONED), HELD),
  /** Nobody came. */
  RECORD_ABSENCE("记录未到场", Set.of(SUMMONED), ABSENT),
  REPORT("提交整改报告", Set.of(HELD), REPORTED),
  /** Without a report when nobody came, or when its term passed. */
  CLOSE("办结", Set.of(HELD, ABSENT, REPORTED), CLOSED);

  private final String zh;
  private final Set<InterviewState> from;
  private final InterviewState to;

  Step(String zh, Set<InterviewState> from, InterviewState to) {
    this.zh = zh;
    this.from = from;
    this.to = to;
  }

  @Override
  public String zh() {
    return zh;
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
