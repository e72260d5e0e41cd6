package io.guapai.hazard;

import io.guapai.contracts.score.EnterpriseScored;
import io.guapai.hazard.interview.EnterpriseGrades;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the scores of the enterprises. */
@ApplicationScoped
public class ScoreFacts {

  private final Inbox inbox;
  private final Routes routes;

  public ScoreFacts(Inbox inbox, EnterpriseGrades grades) {
    this.inbox = inbox;
    this.routes = Routes.builder().on(EnterpriseScored.class, grades::follow).build();
  }

  @Incoming("score-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
