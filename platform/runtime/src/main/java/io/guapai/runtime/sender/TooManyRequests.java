package io.guapai.runtime.sender;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemType;

/** More requests than are taken at a time; the answer says when to come again. */
public class TooManyRequests extends ProblemException {

  private static final long serialVersionUID = 1L;

  private final long retryAfter;

  /**
   * @param problem its argument is the number of seconds
   * @param retryAfter seconds after which the next one may be taken
   */
  public TooManyRequests(ProblemType problem, long retryAfter) {
    super(problem, null, retryAfter);
    this.retryAfter = retryAfter;
  }

  /** Seconds after which the next one may be taken. */
  long retryAfter() {
    return retryAfter;
  }
}
