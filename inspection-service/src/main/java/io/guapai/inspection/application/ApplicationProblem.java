package io.guapai.inspection.application;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something about an application for an inspection is refused. */
public enum ApplicationProblem implements ProblemType {
  /** Another one's application; arguments: its number. */
  ANOTHERS_APPLICATION(403),
  /** The act is none of this state; arguments: state, act, act in Chinese. */
  APPLICATION_STATE(409),
  /** A unit, or a construction, has an open application already. */
  APPLIED_ALREADY(409),
  KIND_NOT_APPLIED_FOR(422),
  /** A supervision inspection is that of a construction, any other one that of units. */
  SUPERVISION_OF_CONSTRUCTION(422),
  UNITS_NOT_TOGETHER(422),
  UNIT_NAMED_TWICE(422),
  UNIT_GONE(422),
  CONSTRUCTION_OVER(422),
  UNKNOWN_INSTITUTE(422),
  /** Arguments: institute, standing, variety. */
  INSTITUTE_NOT_APPROVED(422),
  /** Arguments: day, today. */
  DAY_IS_PAST(422),
  /** Arguments: day, the furthest one. */
  DAY_TOO_FAR(422),
  /** Arguments: day, the date of the units. */
  DAY_AFTER_TERM(422),
  /** The day of the inspection has not come; arguments: the day. */
  BEFORE_ITS_DAY(409),
  OBJECTION_TOO_LATE(409),
  OBJECTION_OPEN(409),
  NO_OBJECTION(409),
  /** Who closes what failed has to say why. */
  CLOSING_UNEXPLAINED(422);

  private final int status;

  ApplicationProblem(int status) {
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
