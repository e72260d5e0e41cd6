package io.guapai.hazard;

import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.hazard.intake.AgencyReports;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what agencies report about hazards and accidents. */
@ApplicationScoped
public class AgencyFacts {

  private final Inbox inbox;
  private final Routes routes;

  public AgencyFacts(Inbox inbox, AgencyReports reports) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .on(HazardFound.class, reports::hazards)
            .on(AccidentReported.class, reports::accidents)
            .build();
  }

  @Incoming("agency-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
