package io.guapai.hazard.accident;

/** How far an accident has come on its way to the end. */
public enum AccidentState {
  /** On record 已上报. */
  REPORTED,
  /** Under investigation 调查中. */
  INVESTIGATING,
  /** The investigation gave its opinion, which a leader has to approve 待批复. */
  OPINION_GIVEN,
  /** Handled to the end 结案. */
  CLOSED
}
