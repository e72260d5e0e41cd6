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
  TWO_INSPECTORS(422),
  INSPECTOR_NOT_INDEPENDENT(422),
  RECHECK_PASSED(409),
  ACCEPTANCE_REQUIRED(409),
  SELF_ASSESSMENT_REQUIRED(422),
  EVALUATION_REQUIRED(422),
  NOT_APPLIED(409),
  TOO_FEW_REVIEWERS(422),
  CONFLICT_UNDECLARED(422),
  DEFECTS_REQUIRED(422),
  REVIEWER_CANNOT_DELIST(403),
  NOT_LISTABLE(409),
  PROPOSAL_OPEN(409),
  NO_PROPOSAL(409),
  PROPOSER_CANNOT_DECIDE(403),
  ALREADY_PUBLISHED(409),
  NOT_PUBLISHED(409),
  NOT_DELISTED(409),
  OTHER_MEDIUM(422),
  ALREADY_FILED(409),
  NOBODY_ABOVE(409),
  DATE_OF_PAPER(422),
  NO_PROGRESS_AWAITED(409),
  PROGRESS_FELL(422),
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
