package io.guapai.hazard.complaint.intake;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;

/** More complaints, or questions after them, than are taken at a time. */
class TooManyRequests extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final long retryAfter;

  /** More complaints than are taken, for so many seconds. */
  TooManyRequests(long retryAfter) {
    this(HazardProblem.TOO_MANY_COMPLAINTS, retryAfter);
  }

  /**
   * @param retryAfter seconds
   */
  TooManyRequests(HazardProblem problem, long retryAfter) {
    super(problem, null, retryAfter);
    this.retryAfter = retryAfter;
  }

  /** Seconds after which the next one may be taken. */
  long retryAfter() {
    return retryAfter;
  }
}
