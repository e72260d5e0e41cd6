package io.guapai.runtime.event;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The traces of the events that the running transaction follows or tells, so that what an event
 * leads to goes on in its trace, however many events a batch has.
 */
@TransactionScoped
class Traces implements Serializable {

  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> byEvent = new HashMap<>();

  /**
   * Notes the trace of an event.
   *
   * @param traceparent as the W3C recommendation Trace Context writes it
   */
  void follow(String eventId, String traceparent) {
    byEvent.put(eventId, traceparent);
  }

  /** The trace of the event that led to another; null when it has none, or none led to it. */
  @Nullable String of(@Nullable String causationId) {
    return causationId == null ? null : byEvent.get(causationId);
  }
}
