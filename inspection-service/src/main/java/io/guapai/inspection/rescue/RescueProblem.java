package io.guapai.inspection.rescue;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something about people in a lift is refused. */
public enum RescueProblem implements ProblemType {
  /** Arguments: number and variety of the unit. */
  NO_LIFT_TO_BE_TRAPPED_IN(422),
  /** Arguments: number of the lift, the state. */
  ENTRAPMENT_STATE(409),
  /** Arguments: the time, the earliest and the latest that is possible. */
  RESCUE_TIME_IMPOSSIBLE(422);

  private final int status;

  RescueProblem(int status) {
    this.status = status;
  }

  @Override
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public int status() {
    return status;
  }
}
