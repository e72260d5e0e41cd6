package io.guapai.runtime.sender;

import io.guapai.runtime.http.ProblemMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says when to come again. */
@Singleton
public class TooManyRequestsMapper {

  private final ProblemMapper problems;

  TooManyRequestsMapper(ProblemMapper problems) {
    this.problems = problems;
  }

  @ServerExceptionMapper
  public Response tooMany(TooManyRequests refusal, HttpHeaders headers) {
    return Response.fromResponse(problems.refused(refusal, headers))
        .header(HttpHeaders.RETRY_AFTER, refusal.retryAfter())
        .build();
  }
}
