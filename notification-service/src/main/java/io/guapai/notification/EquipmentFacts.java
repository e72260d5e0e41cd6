package io.guapai.notification;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.notification.alert.RaisingAlerts;
import io.guapai.notification.subject.Subjects;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears the register. */
@ApplicationScoped
public class EquipmentFacts {

  private final Inbox inbox;
  private final Routes routes;

  public EquipmentFacts(Inbox inbox, Subjects subjects, RaisingAlerts alerts) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .on(
                EnterpriseRegistered.class,
                events -> {
                  subjects.registered(events);
                  alerts.markDemonstrations(demonstrations(events));
                })
            .build();
  }

  @Incoming("equipment-events")
  @Blocking
  void hear(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }

  private static List<String> demonstrations(List<Received<EnterpriseRegistered>> events) {
    return events.stream()
        .map(Received::data)
        .filter(EnterpriseRegistered::demonstration)
        .map(EnterpriseRegistered::enterpriseId)
        .toList();
  }
}
