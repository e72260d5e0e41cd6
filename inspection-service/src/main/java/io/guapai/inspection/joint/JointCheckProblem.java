package io.guapai.inspection.joint;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something about a joint check is refused. */
public enum JointCheckProblem implements ProblemType {
  ONE_LEAD(422),
  DEPARTMENT_TWICE(422),
  PLANNED_IN_PAST(422),
  DEPARTMENT_UNKNOWN(422),
  NOT_YOUR_PART(403),
  RESULT_ENTERED(409),
  RESULTS_MISSING(409),
  JOINT_CHECK_OVER(409);

  private final int status;

  JointCheckProblem(int status) {
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
