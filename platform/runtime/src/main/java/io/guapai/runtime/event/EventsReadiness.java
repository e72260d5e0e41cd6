package io.guapai.runtime.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while events wait for a dependency. */
@Readiness
@ApplicationScoped
class EventsReadiness implements HealthCheck {

  private final Patience patience;

  EventsReadiness(Patience patience) {
    this.patience = patience;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("events wait for no dependency")
        .status(!patience.isTried())
        .build();
  }
}
