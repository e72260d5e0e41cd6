package io.guapai.runtime.time;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Starts no job any more once the service ends: its database is about to be closed. */
@ApplicationScoped
class PausingJobs {

  private final Scheduler scheduler;

  PausingJobs(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  void pause(@Observes ShutdownEvent event) {
    scheduler.pause();
  }
}
