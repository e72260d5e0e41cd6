package io.guapai.hazard;

import io.guapai.contracts.notification.EscalationRaised;
import io.guapai.contracts.notification.NotificationHistoryAnchored;
import io.guapai.hazard.history.WitnessingRoots;
import io.guapai.hazard.listing.upgrade.RaisingListings;
import io.guapai.hazard.timeline.FollowingStories;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Follows the escalation cases, and who was told of hazards. */
@ApplicationScoped
public class NotificationFacts implements Subscription {

  private final Routes routes;

  public NotificationFacts(
      RaisingListings listings, FollowingStories stories, WitnessingRoots roots) {
    this.routes =
        Routes.builder()
            .onAny(FollowingStories.NOTIFICATION, stories::follow)
            .on(NotificationHistoryAnchored.class, roots::witness)
            .on(
                EscalationRaised.class,
                events -> {
                  listings.raise(events);
                  stories.follow(List.copyOf(events));
                })
            .build();
  }

  @Override
  public Routes routes() {
    return routes;
  }
}
