package io.guapai.inspection.institute;

import io.guapai.runtime.http.ProblemType;
import java.util.Locale;

/** Why something about the approval of institutes is refused. */
public enum InstituteProblem implements ProblemType {
  /** The report beyond the approval was looked into already. */
  SETTLED_BEFORE(409);

  private final int status;

  InstituteProblem(int status) {
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
