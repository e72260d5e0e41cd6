package io.guapai.notification.intake;

import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what became of posted events into HTTP answers. */
@ApplicationScoped
class IntakeAnswers {

  private static final int MULTI_STATUS = 207;

  /** Seconds after which a broker that is away is worth another try. */
  private static final long BROKER_PAUSE = 5;

  private final ProblemMapper problems;
  private final IntakeQuota quota;

  IntakeAnswers(ProblemMapper problems, IntakeQuota quota) {
    this.problems = problems;
    this.quota = quota;
  }

  /** The answer to a single event. */
  Response single(Item item, HttpHeaders headers) {
    ProblemException refusal = item.refusal();
    if (refusal != null) {
      return retryAfter(Response.fromResponse(problem(refusal, headers).toResponse()), refusal)
          .build();
    }
    Receipt receipt = Objects.requireNonNull(item.receipt());
    return Response.accepted(receipt)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .location(URI.create(new EventKey(receipt.source(), receipt.id()).location()))
        .build();
  }

  /** The answer to a batch: 202 when all events were taken, else 207. */
  Response batch(List<Item> items, HttpHeaders headers) {
    boolean allTaken = items.stream().allMatch(item -> item.refusal() == null);
    Response.ResponseBuilder answer =
        Response.status(allTaken ? Response.Status.ACCEPTED.getStatusCode() : MULTI_STATUS)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(items.stream().map(item -> result(item, headers)).toList());
    for (Item item : items) {
      retryAfter(answer, item.refusal());
    }
    return answer.build();
  }

  private ItemResult result(Item item, HttpHeaders headers) {
    ProblemException refusal = item.refusal();
    Receipt receipt = item.receipt();
    return new ItemResult(
        item.index(),
        item.source(),
        item.id(),
        item.status(),
        receipt == null ? null : receipt.state(),
        refusal == null ? null : problem(refusal, headers));
  }

  private HttpProblem problem(ProblemException refusal, HttpHeaders headers) {
    HttpProblem problem = (HttpProblem) problems.refused(refusal, headers).getEntity();
    return refusal instanceof DataRefused data
        ? HttpProblem.builder(problem).with("violations", data.violations()).build()
        : problem;
  }

  /** Tells when a refused event is worth posting again, for refusals that pass. */
  private Response.ResponseBuilder retryAfter(
      Response.ResponseBuilder answer, @Nullable ProblemException refusal) {
    if (refusal == null) {
      return answer;
    }
    if (refusal.type() == NotificationProblem.QUOTA_EXCEEDED) {
      return answer
          .header(HttpHeaders.RETRY_AFTER, null)
          .header(HttpHeaders.RETRY_AFTER, quota.secondsLeft());
    }
    return refusal.type() == NotificationProblem.BROKER_AWAY
        ? answer.header(HttpHeaders.RETRY_AFTER, null).header(HttpHeaders.RETRY_AFTER, BROKER_PAUSE)
        : answer;
  }
}
