package io.guapai.runtime.event.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while a partition waits at a record that cannot be handled, for the database is away or
 * something is broken here. A broker that is away is no reason: requests need none.
 */
@Readiness
@ApplicationScoped
class EventsReadiness implements HealthCheck {

  private final ConsumerState state;

  EventsReadiness(ConsumerState state) {
    this.state = state;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("events are handled")
        .withData("broker", state.isBrokerAway() ? "away" : "connected")
        .status(!state.isStopped() && !state.isStuck())
        .build();
  }
}
