package io.guapai.scoring;

import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.contracts.inspection.InspectionOverdue;
import io.guapai.contracts.inspection.InspectionOverdueCleared;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.guapai.scoring.score.Assessing;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * What the inspection service tells. A batch is followed as a whole, and its enterprises assessed
 * once.
 */
@ApplicationScoped
public class InspectionFacts {

  private final Inbox inbox;
  private final Routes routes;

  InspectionFacts(Inbox inbox, Assessing assessing) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    InspectionCompleted.class,
                    InspectionOverdue.class,
                    InspectionOverdueCleared.class),
                assessing::follow)
            .build();
  }

  @Incoming("inspection-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
