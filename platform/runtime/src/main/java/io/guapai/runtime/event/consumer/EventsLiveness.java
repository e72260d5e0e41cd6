package io.guapai.runtime.event.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive when the consumer ended or is stuck in a batch: only a new start helps. */
@Liveness
@ApplicationScoped
class EventsLiveness implements HealthCheck {

  private final ConsumerState state;

  EventsLiveness(ConsumerState state) {
    this.state = state;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("the consumer goes on").status(!state.isStuck()).build();
  }
}
