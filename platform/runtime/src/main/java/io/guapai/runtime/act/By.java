package io.guapai.runtime.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who acted, and when.
 *
 * @param actor account of the person, or {@value #SYSTEM}
 * @param causedBy event that led to the act; null when a person or the clock did
 */
public record By(String actor, Instant at, @Nullable String causedBy) {

  /** The platform itself. */
  public static final String SYSTEM = "system";

  public static By person(String account, Instant at) {
    return new By(account, at, null);
  }

  /** The platform, because of an event. */
  public static By event(String eventId, Instant at) {
    return new By(SYSTEM, at, eventId);
  }
}
