package io.guapai.inspection.plan;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a plan is refused. */
public enum PlanProblem implements ProblemType {
  /** The city has one for the year. */
  PLAN_ON_FILE(409),
  /** A plan is made for the running year or the next. */
  PLAN_YEAR(422),
  /** The plan is the city's. */
  PLAN_OF_A_CITY(422),
  PLAN_STATE(409);

  private final int status;

  PlanProblem(int status) {
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
