package io.guapai.runtime.http;

import jakarta.ws.rs.WebApplicationException;

/**
 * A parameter that was refused while it was read: what is thrown there reaches a mapper only as an
 * exception of Jakarta REST.
 */
public final class RefusedParameter extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  private final transient ProblemException problem;

  public RefusedParameter(ProblemException problem) {
    super(problem, problem.type().status());
    this.problem = problem;
  }

  ProblemException problem() {
    return problem;
  }
}
