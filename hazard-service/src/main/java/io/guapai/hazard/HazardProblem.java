package io.guapai.hazard;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** What hazard-service refuses. Texts: bundle {@code problems}. */
public enum HazardProblem implements ProblemType {
  /** The act is not allowed in the hazard's state. */
  ILLEGAL_ACT(409),
  UNKNOWN_UNIT(422),
  /** A hazard is about a unit or about an enterprise itself, and not about both. */
  ONE_SUBJECT(422),
  /** An entry of the lists that is about equipment, for an enterprise itself. */
  CODE_NEEDS_UNIT(422),
  UNKNOWN_CODE(422),
  FOUND_IN_FUTURE(422),
  FOUND_BEFORE_USE(422),
  SOURCE_NOT_YOURS(403),
  REASON_REQUIRED(422),
  MERGE_INTO_ITSELF(422),
  UNKNOWN_MERGE_TARGET(422),
  MERGE_OTHER_ENTERPRISE(409),
  MERGE_TARGET_ENDED(409),
  /** The report is of a higher grade than the target, or major and of another unit. */
  MERGE_HIDES_GRADE(409),
  /** The unit has an open hazard of the same code. */
  OPEN_ALREADY(409),
  /** The same, outside the caller's scope. */
  OPEN_OUT_OF_SIGHT(409),
  NO_SERIOUS_TIER(422),
  TOO_MANY_FILES(409),
  PURPOSE_NOT_YOURS(403),
  NOT_ON_THE_SPOT(409),
  NO_LONGER_ON_THE_SPOT(409),
  PHOTOS_REQUIRED(422),
  UNKNOWN_PHOTO(422),
  RECTIFIER_REPORTED(422),
  UNKNOWN_ENTERPRISE(422),
  DAY_OUT_OF_RANGE(422),
  /** A factor of LEC has a value that the scale does not know. */
  LEC_VALUE_UNKNOWN(422),
  UNKNOWN_RISK_POINT(422),
  RISK_POINT_ELSEWHERE(422),
  RISK_POINT_WITHDRAWN(409),
  RISK_POINT_IN_USE(409),
  SCREENED_ALREADY(409),
  UNKNOWN_SCREENING(422),
  SCREENING_ELSEWHERE(422),
  /** A screening found fewer hazards than are named as found by it. */
  SCREENING_FOUND_FEWER(409),
  GRADE_UNCHANGED(409),
  LOWERING_NEEDS_CITY(403),
  PLAN_REQUIRED(409),
  PLAN_INCOMPLETE(422),
  DEADLINE_OUT_OF_RANGE(422),
  LATER_DEADLINE_UNREASONED(422),
  TICKET_MISTYPED(422),
  TOO_MANY_COMPLAINTS(429),
  COMPLAINT_REGION(422),
  /** The act is not allowed in the complaint's state. */
  ILLEGAL_COMPLAINT_ACT(409),
  HANDLER_UNCHANGED(409),
  NOT_THE_HANDLER(403),
  CHECK_EXTENDED(409),
  CHECK_TERM_OVER(409),
  /** Only a complaint whose sender gave a name is mediated. */
  NOT_MEDIABLE(409),
  MEDIATION_TERM_OVER(409),
  FINDING_INCONSISTENT(422),
  HAZARD_NOT_OPEN(409),
  IDENTITY_SEALED(403),
  ANONYMOUS(404),
  NO_DEADLINE(409),
  EXTENSION_TOO_LATE(409),
  /** A hazard has one application for more time, whatever became of it. */
  EXTENSION_ASKED(409),
  EXTENSION_NOT_ASKED(409),
  EXTENSION_DECIDED(409),
  EXTENSION_REVIEWED(409),
  /** The supervising department has not reviewed it. */
  EXTENSION_NOT_REVIEWED(409),
  DECIDER_NOT_INDEPENDENT(403),
  RECTIFIED_OUT_OF_RANGE(422),
  /** An overdue hazard passes without the day that the inspectors found. */
  RECTIFIED_DAY_REQUIRED(422),
  /** Fewer than two accounts. */
  TWO_INSPECTORS(422),
  /** Nobody holds the certificate in force on the day. */
  UNKNOWN_INSPECTOR(422),
  INSPECTOR_ELSEWHERE(422),
  /** The register knows the holder of the certificate by another name. */
  INSPECTOR_NAME(422),
  /** The account or the certificate is on the register for some of the time. */
  INSPECTOR_REGISTERED(409),
  INSPECTOR_PERIOD(422),
  INSPECTOR_NOT_INDEPENDENT(422),
  TWO_CERTIFIED_INSPECTORS(422),
  SIGNED_AND_REFUSED(422),
  ORDER_VOID(409),
  ORDER_REFUSED(409),
  /** Somebody took the order, or its delivery is on record. */
  ORDER_DELIVERED(409),
  ENTERPRISE_ELSEWHERE(422),
  INTERVIEW_STATE(409),
  INTERVIEW_TIME(422),
  INTERVIEW_NOT_YET(409),
  INTERVIEW_ATTENDEES(422),
  INTERVIEW_REPORT_DUE(409),
  RECHECK_PASSED(409),
  NOT_MAJOR(409),
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
  UNKNOWN_RECEIVER(422),
  TRANSFER_PROPOSED(409),
  NO_TRANSFER_PROPOSED(409),
  NOT_YOUR_LEVEL(403),
  NO_AUTHORITY(409),
  ALREADY_LISTED(409),
  NOT_LISTED(409),
  LISTED(409),
  NOT_ACCEPTED(409),
  /** Nothing on file about the enterprise leads to the blacklist. */
  NO_BLACKLIST_CRITERION(409),
  /** Such a sanction is proposed or in force already. */
  SANCTION_STANDS(409),
  NO_SANCTION_PROPOSED(409),
  /** The enterprise was not heard yet. */
  DEFENCE_TERM_RUNS(409),
  NO_DEFENCE_AWAITED(409),
  DEFENCE_NOT_AWAITED(422),
  TOO_FEW_PENALTIES(422),
  /** The rule of the first check does not spare it. */
  PENALTY_NOT_WAIVED(409),
  /** The statistics of a quarter are reported when it is over, and once. */
  QUARTER_NOT_OVER(422),
  NO_NEXT_LEVEL(409),
  QUARTER_REPORTED(409),
  /** The authority named is none below the superior at the place of the hazard. */
  ADDRESSEE_NOT_BELOW(422),
  /** No superior asked the authority for an answer that it has not given. */
  NO_ANSWER_AWAITED(409),
  ANSWER_NOT_AWAITED(422),
  /** The hour lies on another day or in the future, or the report before the accident. */
  ACCIDENT_TIME_IMPOSSIBLE(422),
  CONSEQUENCES_IMPOSSIBLE(422),
  /** The act is not allowed in the accident's state. */
  ILLEGAL_ACCIDENT_ACT(409),
  /** Who gave the opinion approves it. */
  OPINION_NOT_INDEPENDENT(403),
  /** The authority named is none of the place of the accident. */
  NOT_ITS_AUTHORITY(422),
  /** A row of a former register that is not readable at all. */
  BROUGHT_IN_UNREADABLE(422),
  /** A value of a row that it cannot have. */
  BROUGHT_IN_VALUE(422),
  BROUGHT_IN_TOO_MANY(422),
  BROUGHT_IN_MISSING(422),
  /** A value that a hazard does not have yet where it stands. */
  BROUGHT_IN_TOO_EARLY(422),
  BROUGHT_IN_REVERSED(422),
  BROUGHT_IN_FUTURE(422),
  BROUGHT_IN_IMPLAUSIBLE(422),
  /** What was joined with another is brought in with the other. */
  BROUGHT_IN_MERGED(422),
  /** An open hazard of a grade below that of its entry. */
  BROUGHT_IN_TOO_LOW(422),
  BROUGHT_IN_ABOUT_NOTHING(422),
  BROUGHT_IN_OTHER_USER(422),
  BROUGHT_IN_TWICE(422),
  /** Two open rows about the same. */
  BROUGHT_IN_SAME_TWICE(422),
  /** Somebody acted on it here since it was brought in. */
  BROUGHT_IN_ACTED_ON(409),
  BROUGHT_IN_OTHER_SUBJECT(409);

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
