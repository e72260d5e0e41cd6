package io.guapai.runtime.event;

import org.jspecify.annotations.Nullable;

/**
 * Why an event happened.
 *
 * @param causationId id of the event that led to it; null when a person or the clock did
 * @param correlationId id shared by all events of one story; null when this event begins one
 */
public record Cause(@Nullable String causationId, @Nullable String correlationId) {

  private static final Cause NONE = new Cause(null, null);

  /** Nothing before it: the event begins a story of its own. */
  public static Cause none() {
    return NONE;
  }

  /** Another event led to it. */
  public static Cause of(EventHeader header) {
    return new Cause(header.id(), header.correlationId());
  }

  /** An act of a person or of the clock within a story that began earlier. */
  public static Cause correlated(@Nullable String correlationId) {
    return new Cause(null, correlationId);
  }
}
