package io.guapai.equipment;

import io.guapai.contracts.agency.BusinessRegistered;
import io.guapai.equipment.permit.ReceivingNotices;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** What agencies post to the register. Each event ends in a receipt for its sender. */
@ApplicationScoped
public class AgencyFacts implements Subscription {

  private final Routes routes;

  AgencyFacts(ReceivingNotices receiving) {
    this.routes = Routes.builder().on(BusinessRegistered.class, receiving::posted).build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
