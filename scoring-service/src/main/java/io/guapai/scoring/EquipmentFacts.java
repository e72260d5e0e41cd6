package io.guapai.scoring;

import io.guapai.contracts.equipment.EnterpriseRegistered;
import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.contracts.equipment.RegistrationOverdue;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.guapai.scoring.score.Assessing;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the register tells. A batch is followed as a whole, and its enterprises assessed once. */
@ApplicationScoped
public class EquipmentFacts {

  private final Inbox inbox;
  private final Routes routes;

  EquipmentFacts(Inbox inbox, Assessing assessing) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    EnterpriseRegistered.class,
                    EquipmentRegistered.class,
                    EquipmentChanged.class,
                    RegistrationOverdue.class),
                assessing::follow)
            .build();
  }

  @Incoming("equipment-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
