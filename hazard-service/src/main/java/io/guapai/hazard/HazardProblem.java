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
  TICKET_MISTYPED(422),
  TOO_MANY_COMPLAINTS(429),
  BODY_TOO_LONG(413),
  COMPLAINT_REGION(422),
  /** The act is not allowed in the complaint's state. */
  ILLEGAL_COMPLAINT_ACT(409),
  HANDLER_UNCHANGED(409),
  NOT_THE_HANDLER(403),
  CHECK_EXTENDED(409),
  CHECK_TERM_OVER(409),
  FINDING_INCONSISTENT(422),
  HAZARD_NOT_OPEN(409),
  IDENTITY_SEALED(403),
  ANONYMOUS(404),
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
