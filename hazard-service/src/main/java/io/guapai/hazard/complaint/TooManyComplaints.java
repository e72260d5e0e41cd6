package io.guapai.hazard.complaint;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;

/** More complaints than are taken at a time. */
class TooManyComplaints extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final long retryAfter;

  /**
   * @param retryAfter seconds
   */
  TooManyComplaints(long retryAfter) {
    super(HazardProblem.TOO_MANY_COMPLAINTS, null, retryAfter);
    this.retryAfter = retryAfter;
  }

  /** Seconds after which the next one may be taken. */
  long retryAfter() {
    return retryAfter;
  }
}
