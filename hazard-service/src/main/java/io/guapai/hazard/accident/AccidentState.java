package io.guapai.hazard.accident;

import io.guapai.contracts.Description;

/** How far an accident has come on its way to the end. */
public enum AccidentState {
  @Description("on record 已上报")
  REPORTED,
  @Description("under investigation 调查中")
  INVESTIGATING,
  /** The investigation gave its opinion, which a leader has to approve. */
  @Description("awaiting approval of the opinion 待批复")
  OPINION_GIVEN,
  @Description("handled to the end 已结案")
  CLOSED
}
