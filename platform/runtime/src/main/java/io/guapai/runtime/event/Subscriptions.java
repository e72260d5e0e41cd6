package io.guapai.runtime.event;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What this service wants to hear, all of it. */
@ApplicationScoped
class Subscriptions {

  @Produces
  @Singleton
  Routes routes(@All List<Subscription> subscriptions) {
    return Routes.together(subscriptions.stream().map(Subscription::routes).toList());
  }
}
