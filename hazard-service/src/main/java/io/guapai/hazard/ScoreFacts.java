package io.guapai.hazard;

import io.guapai.hazard.interview.EnterpriseGrades;
import io.guapai.hazard.timeline.FollowingStories;
import io.guapai.runtime.event.Inbox;
import io.guapai.runtime.event.Routes;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows what becomes of enterprises' scores. */
@ApplicationScoped
public class ScoreFacts {

  private final Inbox inbox;
  private final Routes routes;

  public ScoreFacts(Inbox inbox, FollowingStories stories, EnterpriseGrades grades) {
    this.inbox = inbox;
    this.routes =
        Routes.builder()
            .onAny(
                FollowingStories.SCORE,
                events -> {
                  stories.follow(events);
                  grades.follow(events);
                })
            .build();
  }

  @Incoming("score-events")
  @Blocking
  void on(ConsumerRecords<String, String> records) {
    inbox.handle(records, routes);
  }
}
