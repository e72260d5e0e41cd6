package io.guapai.hazard;

import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.hazard.intake.AgencyReports;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes what agencies report about hazards and accidents. */
@ApplicationScoped
public class AgencyFacts implements Subscription {

  private final Routes routes;

  public AgencyFacts(AgencyReports reports) {
    this.routes =
        Routes.builder()
            .on(HazardFound.class, reports::hazards)
            .on(AccidentReported.class, reports::accidents)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
