package io.guapai.notification.intake;

import io.guapai.runtime.event.EventIds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;

/** What makes an event the same event: its CloudEvents source and id. */
record EventKey(String source, String id) implements Comparable<EventKey> {

  private static final Comparator<EventKey> ORDER =
      Comparator.comparing(EventKey::source).thenComparing(EventKey::id);

  @Override
  public int compareTo(EventKey other) {
    return ORDER.compare(this, other);
  }

  /** The instant that the id carries: it tells the partition that the receipt lies in. */
  Instant born() {
    return EventIds.born(id);
  }

  /** Address of the event's receipt. */
  String location() {
    return "/events?source=" + encoded(source) + "&id=" + encoded(id);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
