package io.guapai.notification.alert;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Severity;
import io.guapai.runtime.event.Cause;
import org.jspecify.annotations.Nullable;

/**
 * An own fact, in the transaction that publishes it.
 *
 * @param correlationId the story it belongs to
 * @param severity what its alert asks of its reader; null when it is what the table says
 */
public record Published<T extends Fact>(
    T fact, String eventId, String correlationId, @Nullable Severity severity) {

  /** The event as the cause of what follows from it. */
  Cause cause() {
    return new Cause(eventId, correlationId);
  }
}
