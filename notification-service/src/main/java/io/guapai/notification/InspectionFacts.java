package io.guapai.notification;

import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.notification.alert.AlertsFromFacts;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of inspections. */
@ApplicationScoped
public class InspectionFacts {

  private final Inbox inbox;
  private final Routes routes;

  public InspectionFacts(Inbox inbox, AlertsFromFacts alerts) {
    this.inbox = inbox;
    this.routes = Routes.builder().on(InspectionOverdue.class, alerts::inspectionsOverdue).build();
  }

  @Incoming("inspection-events")
  @Blocking
  void hear(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
