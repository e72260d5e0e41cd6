package io.guapai.scoring;

import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.contracts.hazard.HazardClosed;
import io.guapai.contracts.hazard.HazardExtended;
import io.guapai.contracts.hazard.HazardGraded;
import io.guapai.contracts.hazard.HazardMerged;
import io.guapai.contracts.hazard.HazardOrdered;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.hazard.HazardOverdueWithdrawn;
import io.guapai.contracts.hazard.HazardPlanned;
import io.guapai.contracts.hazard.HazardRectified;
import io.guapai.contracts.hazard.HazardReported;
import io.guapai.contracts.hazard.HazardTransferred;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.guapai.scoring.score.Assessing;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * What the hazard service tells. A batch is followed as a whole, and its enterprises assessed once.
 */
@ApplicationScoped
public class HazardFacts {

  private final Inbox inbox;
  private final Routes routes;

  HazardFacts(Inbox inbox, Assessing assessing) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .onAny(
                List.of(
                    HazardReported.class,
                    HazardGraded.class,
                    HazardPlanned.class,
                    HazardExtended.class,
                    HazardOrdered.class,
                    HazardRectified.class,
                    HazardOverdue.class,
                    HazardOverdueWithdrawn.class,
                    HazardClosed.class,
                    HazardMerged.class,
                    HazardTransferred.class,
                    AccidentRecorded.class),
                assessing::follow)
            .build();
  }

  @Incoming("hazard-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
