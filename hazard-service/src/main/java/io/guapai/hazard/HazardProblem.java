package io.guapai.hazard;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** What hazard-service refuses. Texts: bundle {@code problems}. */
public enum HazardProblem implements ProblemType {
  /** The act is not allowed in the hazard's state. */
  ILLEGAL_ACT(409),
  UNKNOWN_UNIT(422),
  UNKNOWN_CODE(422),
  FOUND_IN_FUTURE(422),
  FOUND_BEFORE_USE(422),
  SOURCE_NOT_YOURS(403),
  REASON_REQUIRED(422),
  UNKNOWN_ENTERPRISE(422),
  DAY_OUT_OF_RANGE(422),
  /** A factor of LEC has a value that the scale does not know. */
  LEC_VALUE_UNKNOWN(422),
  UNKNOWN_RISK_POINT(422),
  RISK_POINT_ELSEWHERE(422),
  RISK_POINT_WITHDRAWN(409),
  RISK_POINT_IN_USE(409),
  SCREENED_ALREADY(409),
  GRADE_UNCHANGED(409),
  LOWERING_NEEDS_CITY(403),
  PLAN_REQUIRED(409),
  PLAN_INCOMPLETE(422),
  DEADLINE_OUT_OF_RANGE(422),
  TWO_INSPECTORS(422),
  INSPECTOR_NOT_INDEPENDENT(422),
  RECHECK_PASSED(409),
  NOT_LISTABLE(409),
  NOT_YOUR_LEVEL(403),
  NO_AUTHORITY(409),
  ALREADY_LISTED(409),
  NOT_LISTED(409),
  LISTED(409),
  NOT_ACCEPTED(409);

  private final int status;

  HazardProblem(int status) {
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
