package io.guapai.hazard;

import io.guapai.hazard.interview.EnterpriseGrades;
import io.guapai.hazard.timeline.FollowingStories;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.Subscription;
import jakarta.enterprise.context.ApplicationScoped;

/** Follows what becomes of enterprises' scores. */
@ApplicationScoped
public class ScoreFacts implements Subscription {

  private final Routes routes;

  public ScoreFacts(FollowingStories stories, EnterpriseGrades grades) {
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

  @Override
  public Routes routes() {
    return routes;
  }
}
