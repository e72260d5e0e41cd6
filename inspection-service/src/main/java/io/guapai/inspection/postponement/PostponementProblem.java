package io.guapai.inspection.postponement;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a decision on dates is refused. */
public enum PostponementProblem implements ProblemType {
  DECIDED_IN_FUTURE(422),
  DAYS_OUT_OF_ORDER(422),
  /** A date is moved by a year at most. */
  POSTPONED_TOO_FAR(422),
  /** The territory has a decision of this number. */
  DECISION_NO_USED(409),
  WITHDRAWN_ALREADY(409);

  private final int status;

  PostponementProblem(int status) {
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
