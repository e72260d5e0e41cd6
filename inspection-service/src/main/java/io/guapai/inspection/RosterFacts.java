package io.guapai.inspection;

import io.guapai.contracts.equipment.EnterpriseMonitored;
import io.guapai.contracts.hazard.InspectorAppointed;
import io.guapai.contracts.hazard.InspectorEnded;
import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.inspection.roster.Enterprises;
import io.guapai.inspection.roster.Inspectors;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** What is told of those who check, and of what makes somebody be checked first. */
@ApplicationScoped
public class RosterFacts implements Subscription {

  private final Routes routes;

  public RosterFacts(Enterprises enterprises, Inspectors inspectors) {
    this.routes =
        Routes.builder()
            .on(EnterpriseMonitored.class, enterprises::monitored)
            .on(EnterpriseScored.class, enterprises::scored)
            .on(InspectorAppointed.class, inspectors::appointed)
            .on(InspectorEnded.class, inspectors::ended)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
