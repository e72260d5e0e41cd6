package io.guapai.hazard.report;

import io.guapai.runtime.act.ActHeaders;
import io.guapai.runtime.http.Answer;
import io.guapai.runtime.idempotency.Idempotency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers a person's act on a hazard: done once per idempotency key, the hazard shown after it. */
@ApplicationScoped
public class HazardActs {

  private final Idempotency idempotency;
  private final HazardViews views;

  public HazardActs(Idempotency idempotency, HazardViews views) {
    this.idempotency = idempotency;
    this.views = views;
  }

  private record Asked(String act, UUID hazard, Object body) {}

  /**
   * Does the act.
   *
   * @param act last part of the address, which the idempotency key stands for together with the
   *     hazard and the body
   */
  public Response once(
      UUID id, String act, ActHeaders headers, Object body, Supplier<Hazard> work) {
    return idempotency.once(
        headers.key(), new Asked(act, id, body), () -> Answer.ok(views.of(work.get())));
  }

  /** Does an act on a hazard that opens another one, which is the answer. */
  public Response opened(
      UUID id, String act, ActHeaders headers, Object body, Supplier<Hazard> work) {
    return idempotency.once(
        headers.key(),
        new Asked(act, id, body),
        () -> {
          Hazard opened = work.get();
          return Answer.created("/hazard/v1/hazards/" + opened.id(), views.of(opened));
        });
  }
}
