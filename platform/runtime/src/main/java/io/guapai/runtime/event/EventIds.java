package io.guapai.runtime.event;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the id of an event tells. */
public final class EventIds {

  private static final Pattern DATED =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private EventIds() {}

  /**
   * The instant that an id carries, if it is a UUID of version 7; else the epoch. It is a function
   * of the id alone, so whatever is kept of an event by day lies in the same partition each time
   * that the event comes.
   */
  public static Instant born(String id) {
    if (!DATED.matcher(id).matches()) {
      return Instant.EPOCH;
    }
    return Instant.ofEpochMilli(UUID.fromString(id).getMostSignificantBits() >>> 16);
  }
}
