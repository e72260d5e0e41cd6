package io.guapai.equipment;

import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.equipment.register.RecordingInspections;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What the register learns from inspections. */
@ApplicationScoped
public class InspectionFacts {

  private final Inbox inbox;
  private final Routes routes;

  public InspectionFacts(Inbox inbox, RecordingInspections recording) {
    this.inbox = inbox;
    this.routes = Routes.builder().on(InspectionCompleted.class, recording::record).build();
  }

  @Incoming("inspection-events")
  @Blocking
  public void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
