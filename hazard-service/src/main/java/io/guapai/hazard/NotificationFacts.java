package io.guapai.hazard;

import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.hazard.listing.upgrade.RaisingListings;
import io.guapai.hazard.timeline.FollowingStories;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the escalation cases, and who was told of hazards. */
@ApplicationScoped
public class NotificationFacts {

  private final Inbox inbox;
  private final Routes routes;

  public NotificationFacts(Inbox inbox, RaisingListings listings, FollowingStories stories) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .onAny(FollowingStories.NOTIFICATION, stories::follow)
            .on(
                EscalationRaised.class,
                events -> {
                  listings.raise(events);
                  stories.follow(List.copyOf(events));
                })
            .build();
  }

  @Incoming("notification-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
