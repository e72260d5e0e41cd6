package io.guapai.inspection.roster;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why somebody may not check, or not be checked. */
public enum RosterProblem implements ProblemType {
  UNKNOWN_INSPECTOR(422),
  INSPECTOR_ELSEWHERE(422),
  TWO_INSPECTORS(422),
  /** The inspector declared a conflict of interest (回避). */
  INSPECTOR_AVOIDS(422),
  UNKNOWN_ENTERPRISE(422),
  /** The declaration is withdrawn already. */
  AVOIDANCE_ENDED(409),
  /** Such a conflict is on file. */
  AVOIDANCE_DECLARED(409),
  /** Only leaders declare what concerns others. */
  AVOIDANCE_OF_ANOTHER(403);

  private final int status;

  RosterProblem(int status) {
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
