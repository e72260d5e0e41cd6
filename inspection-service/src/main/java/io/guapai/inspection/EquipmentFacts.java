package io.guapai.inspection;

import io.guapai.contracts.equipment.EquipmentChanged;
import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.inspection.subject.FollowingRegister;
import io.guapai.inspection.subject.Sighting;
import io.guapai.inspection.subject.Unit;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the register tells. */
@ApplicationScoped
public class EquipmentFacts {

  private final Inbox inbox;
  private final Routes routes;

  public EquipmentFacts(Inbox inbox, FollowingRegister following) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .onAny(
                List.of(EquipmentRegistered.class, EquipmentChanged.class),
                events ->
                    following.follow(
                        events.stream()
                            .map(event -> new Sighting(event.header(), Unit.of(event.data())))
                            .toList()))
            .build();
  }

  @Incoming("equipment-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
