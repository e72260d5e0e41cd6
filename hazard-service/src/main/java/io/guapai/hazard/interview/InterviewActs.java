package io.guapai.hazard.interview;

import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers a person's step: done once per idempotency key, the interview shown after it. */
@ApplicationScoped
class InterviewActs {

  private final Idempotency idempotency;
  private final PlatformClock clock;

  InterviewActs(Idempotency idempotency, PlatformClock clock) {
    this.idempotency = idempotency;
    this.clock = clock;
  }

  private record Asked(String act, UUID interview, Object body) {}

  /** A step of an interview that is on file. */
  Response once(UUID id, String act, ActHeaders headers, Object body, Supplier<Interview> work) {
    return idempotency.once(
        headers.key(), new Asked(act, id, body), () -> Answer.ok(view(work.get())));
  }

  /** A new interview. */
  Response created(ActHeaders headers, Object body, Supplier<Interview> work) {
    return idempotency.once(
        headers.key(),
        body,
        () -> {
          InterviewView view = view(work.get());
          return Answer.created("/hazard/v1/interviews/" + view.id(), view);
        });
  }

  InterviewView view(Interview interview) {
    return InterviewView.of(interview, clock.getZone());
  }
}
