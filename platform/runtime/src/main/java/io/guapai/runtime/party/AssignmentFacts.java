package io.guapai.runtime.party;

import io.guapai.contracts.Stream;
import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Follows the assignments; the service that makes them writes the relation itself. */
@ApplicationScoped
class AssignmentFacts implements Subscription {

  private final Assignments assignments;
  private final Routes routes;

  AssignmentFacts(
      Assignments assignments, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.assignments = assignments;
    this.routes =
        Stream.EQUIPMENT.sources().contains("/guapai/" + service)
            ? Routes.builder().build()
            : Routes.builder()
                .onAny(List.of(AssignmentMade.class, AssignmentEnded.class), this::follow)
                .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }

  private void follow(List<Received<?>> events) {
    for (Received<?> event : events) {
      if (event.data() instanceof AssignmentMade fact) {
        assignments.make(fact, event.header().sequence());
      } else if (event.data() instanceof AssignmentEnded fact) {
        assignments.end(fact, event.header().sequence());
      }
    }
  }
}
