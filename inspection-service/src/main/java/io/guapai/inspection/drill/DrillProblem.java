package io.guapai.inspection.drill;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a drill is refused. */
public enum DrillProblem implements ProblemType {
  /** Arguments: number and variety of the unit. */
  NO_LIFT_FOR_A_DRILL(422),
  /** Arguments: the day, today. */
  DRILL_IN_FUTURE(422);

  private final int status;

  DrillProblem(int status) {
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
