package io.guapai.notification;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the register. */
@ApplicationScoped
public class EquipmentFacts {

  private final Inbox inbox;
  private final Routes routes;

  public EquipmentFacts(Inbox inbox, Subjects subjects) {
    this.inbox = inbox;
    this.routes = Routes.builder().on(EnterpriseRegistered.class, subjects::registered).build();
  }

  @Incoming("equipment-events")
  @Blocking
  void hear(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
