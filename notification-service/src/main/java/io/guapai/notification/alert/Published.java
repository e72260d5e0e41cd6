package io.guapai.notification.alert;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Cause;

/**
 * An own fact, in the transaction that publishes it.
 *
 * @param correlationId the story it belongs to
 */
public record Published<T extends Fact>(T fact, String eventId, String correlationId) {

  /** The event as the cause of what follows from it. */
  Cause cause() {
    return new Cause(eventId, correlationId);
  }
}
