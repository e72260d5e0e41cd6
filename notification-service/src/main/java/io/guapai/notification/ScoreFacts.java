package io.guapai.notification;

import io.guapai.contracts.score.EnterpriseVetoLifted;
import io.guapai.contracts.score.EnterpriseVetoed;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of scores. */
@ApplicationScoped
public class ScoreFacts {

  private final Inbox inbox;
  private final Routes routes;

  public ScoreFacts(Inbox inbox, AlertsFromFacts alerts) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .on(EnterpriseVetoed.class, alerts::enterprisesVetoed)
            .on(EnterpriseVetoLifted.class, alerts::vetoesLifted)
            .build();
  }

  @Incoming("score-events")
  @Blocking
  void hear(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
