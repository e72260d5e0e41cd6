package io.guapai.hazard;

import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.hazard.listing.upgrade.RaisingListings;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the escalation cases. */
@ApplicationScoped
public class NotificationFacts {

  private final Inbox inbox;
  private final Routes routes;

  public NotificationFacts(Inbox inbox, RaisingListings listings) {
    this.inbox = inbox;
    this.routes = Routes.builder().on(EscalationRaised.class, listings::raise).build();
  }

  @Incoming("notification-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
