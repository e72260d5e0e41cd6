package io.guapai.hazard;

import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.hazard.intake.CompletedInspections;
import io.guapai.hazard.intake.OverdueInspections;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the inspections: what ran out, was made up for, or failed. */
@ApplicationScoped
public class InspectionFacts {

  private final Inbox inbox;
  private final Routes routes;

  public InspectionFacts(Inbox inbox, OverdueInspections overdue, CompletedInspections completed) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .on(InspectionOverdue.class, overdue::open)
            .on(InspectionOverdueCleared.class, overdue::clear)
            .on(InspectionCompleted.class, completed::open)
            .build();
  }

  @Incoming("inspection-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
