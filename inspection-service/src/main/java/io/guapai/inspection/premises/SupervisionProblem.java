package io.guapai.inspection.premises;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why a record of somebody who was at an enterprise is refused. */
public enum SupervisionProblem implements ProblemType {
  NO_UNITS_IN_USE(422),
  /** The enterprise has units in several townships. */
  TOWNSHIP_UNCLEAR(422),
  DAY_IN_FUTURE(422),
  DAY_OF_ANOTHER_YEAR(422),
  FINDING_NAMES_NOTHING(422),
  FINDING_NAMES_A_UNIT(422),
  FINDING_ELSEWHERE(422),
  FINDING_TWICE(422),
  SIGNATURE_UNCLEAR(422),
  NOTICE_UNCLEAR(422),
  TEAM_OF_ONE(422),
  RECORDED_ALREADY(409),
  UNITS_DO_NOT_ADD_UP(422),
  MORE_CERTIFIED_THAN_OPERATORS(422),
  FINDING_MISSING(422),
  FINDING_CONTRADICTS(422);

  private final int status;

  SupervisionProblem(int status) {
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
