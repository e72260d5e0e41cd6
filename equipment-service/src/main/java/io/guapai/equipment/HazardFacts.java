package io.guapai.equipment;

import io.guapai.contracts.hazard.ScreeningRecorded;
import io.guapai.equipment.safety.DutyLedger;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** What the register learns from the hazard service: that safety staff made their records. */
@ApplicationScoped
public class HazardFacts implements Subscription {

  private final Routes routes;

  HazardFacts(DutyLedger ledger) {
    this.routes = Routes.builder().on(ScreeningRecorded.class, ledger::recorded).build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
