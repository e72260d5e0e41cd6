package io.guapai.notification;

import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of scores. */
@ApplicationScoped
public class ScoreFacts implements Subscription {

  private final Routes routes;

  public ScoreFacts(AlertsFromFacts alerts) {
    this.routes =
        Routes.builder()
            .on(EnterpriseVetoed.class, alerts::enterprisesVetoed)
            .on(EnterpriseVetoLifted.class, alerts::vetoesLifted)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
