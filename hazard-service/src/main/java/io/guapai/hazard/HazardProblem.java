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
  GRADE_UNCHANGED(409),
  LOWERING_NEEDS_CITY(403),
  PLAN_REQUIRED(409),
  PLAN_INCOMPLETE(422),
  DEADLINE_OUT_OF_RANGE(422),
  NO_DEADLINE(409),
  EXTENSION_TOO_LATE(409),
  /** A hazard has one application for more time, whatever became of it. */
  EXTENSION_ASKED(409),
  EXTENSION_NOT_ASKED(409),
  EXTENSION_DECIDED(409),
  DECIDER_NOT_INDEPENDENT(403),
  RECTIFIED_OUT_OF_RANGE(422),
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
