package io.guapai.notification;

import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.contracts.score.ScoreHistoryAnchored;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.notification.root.KeepingRoots;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Hears of scores. */
@ApplicationScoped
public class ScoreFacts implements Subscription {

  private final Routes routes;

  public ScoreFacts(AlertsFromFacts alerts, KeepingRoots roots) {
    this.routes =
        Routes.builder()
            .on(EnterpriseVetoed.class, alerts::enterprisesVetoed)
            .on(EnterpriseVetoLifted.class, alerts::vetoesLifted)
            .on(ScoreHistoryAnchored.class, roots::keep)
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
