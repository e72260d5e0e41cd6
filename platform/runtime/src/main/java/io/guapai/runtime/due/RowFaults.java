package io.guapai.runtime.due;

import io.guapai.runtime.event.Faults;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells what a row can be to blame for. Where a single row is handled that is all but the state of
 * what it stands on: a defect of ours that this row meets shall not stop the others, and a row that
 * is parked for nothing comes back by itself.
 */
@ApplicationScoped
class RowFaults {

  private volatile boolean stopping;

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** What a service that stops could not do is no row's fault. */
  boolean isOfARow(RuntimeException failure) {
    return !stopping && !Faults.isOfSurroundings(failure);
  }
}
