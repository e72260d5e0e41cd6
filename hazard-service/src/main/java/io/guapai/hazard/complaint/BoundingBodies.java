package io.guapai.hazard.complaint;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Reads a body up to the limit and refuses what is longer, whether or not its length was announced.
 */
@Provider
@BoundedBody
class BoundingBodies implements ContainerRequestFilter {

  /** Filters are made while the service is built, when there is no configuration yet. */
  private final Instance<ComplaintConfig> config;

  BoundingBodies(Instance<ComplaintConfig> config) {
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    int limit = config.get().bodyLimit();
    if (request.getLength() > limit) {
      throw tooLong(limit);
    }
    byte[] body = request.getEntityStream().readNBytes(limit + 1);
    if (body.length > limit) {
      throw tooLong(limit);
    }
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private static ProblemException tooLong(int limit) {
    return new ProblemException(HazardProblem.BODY_TOO_LONG, null, limit);
  }
}
