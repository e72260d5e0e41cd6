package io.guapai.inspection.diagnosis;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something about experts is refused. */
public enum DiagnosisProblem implements ProblemType {
  EXPERT_IN_CONFLICT(422),
  EXPERT_UNKNOWN(422),
  EXPERT_TWICE(422),
  TERM_SENSELESS(422),
  NOT_YOUR_CASE(403),
  DIAGNOSIS_OVER(409),
  OUTSIDE_TERM(409);

  private final int status;

  DiagnosisProblem(int status) {
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
