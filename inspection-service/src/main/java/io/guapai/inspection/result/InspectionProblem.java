package io.guapai.inspection.result;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a report is refused. */
public enum InspectionProblem implements ProblemType {
  /** The report names an institute that did not send it. */
  ANOTHERS_NAME(403),
  /** The unit lies outside the territory that the sender's organization may tell of. */
  BEYOND_TERRITORY(403),
  TEXT_UNREADABLE(400),
  DATE_IMPLAUSIBLE(400),
  REPORT_NUMBER_USED(409),
  UNKNOWN_UNIT(422),
  CONCLUSION_NOT_ALLOWED(422),
  INSPECTED_BEFORE_FIRST_USE(422),
  INSPECTED_IN_FUTURE(422),
  NEXT_DATE_NOT_LATER(422),
  /** The report lets its result hold longer than any rule for the variety does. */
  NEXT_DATE_BEYOND_CYCLE(422),
  NEXT_DATE_MISSING(422),
  /** There are the safety grades 1 to 5. */
  SAFETY_GRADE_UNKNOWN(422),
  /** The report is about a clock that equipment of its variety does not have. */
  NO_SUCH_CLOCK(422),
  /** A finding is to be rectified before it was found, or more than a year after. */
  FINDING_DATE_IMPOSSIBLE(422),
  ITEM_NAMED_TWICE(422),
  /** No earlier report of the institute on the unit has the item that a later one speaks of. */
  UNKNOWN_FINDING(422),
  /** More time is given by a date and a reason, and by nothing else. */
  MORE_TIME_UNTOLD(422),
  KIND_MISSING(422),
  /** There is a conclusion, or an outcome that has none. */
  CONCLUSION_MISSING(422),
  /** A visit without a result concludes nothing; and what may run is fit. */
  OUTCOME_CONTRADICTS(422),
  /** The institute's word means something else than it says beside it. */
  SAID_IN_TWO_WAYS(422),
  /** The register knows the unit as scrapped or dismantled. */
  UNIT_ENDED(422),
  REVISES_ITSELF(422),
  REVISION_REASON_MISSING(422),
  /** The institute has no such report on file. */
  NO_SUCH_REPORT(422),
  /** A revised report is about the unit of the one that it replaces. */
  REVISES_ANOTHER_UNIT(422),
  /** The report was replaced or withdrawn already. */
  REPORT_TAKEN_BACK(409);

  private final int status;

  InspectionProblem(int status) {
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
