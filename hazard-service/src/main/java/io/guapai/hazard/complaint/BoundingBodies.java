package io.guapai.hazard.complaint;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
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

  private final int limit;

  BoundingBodies(ComplaintConfig config) {
    this.limit = config.bodyLimit();
  }

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getLength() > limit) {
      throw tooLong();
    }
    byte[] body = request.getEntityStream().readNBytes(limit + 1);
    if (body.length > limit) {
      throw tooLong();
    }
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private ProblemException tooLong() {
    return new ProblemException(HazardProblem.BODY_TOO_LONG, null, limit);
  }
}
