package io.guapai.notification.alert;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest alerts of the whole platform without a gap: all with ids in {@code (floor, end]}.
 * Immutable, so that every event loop works on a picture of its own.
 */
record RecentAlerts(long floor, long end, List<AlertFrame> alerts) {

  /** Nothing is known but that the end of the table is here. */
  static RecentAlerts startingAt(long end) {
    return new RecentAlerts(end, end, List.of());
  }

  /** Adds the alerts up to a new end; only so many of all are kept. */
  RecentAlerts plus(List<AlertFrame> following, long newEnd, int kept) {
    List<AlertFrame> all = new ArrayList<>(alerts.size() + following.size());
    all.addAll(alerts);
    all.addAll(following);
    int dropped = Math.max(0, all.size() - kept);
    return new RecentAlerts(
        dropped == 0 ? floor : all.get(dropped - 1).id(),
        newEnd,
        List.copyOf(all.subList(dropped, all.size())));
  }

  /** Whether nothing is missing between a position and these alerts. */
  boolean follows(long position) {
    return position >= floor;
  }

  /** The alerts beyond a position that these follow, the oldest first. */
  List<AlertFrame> after(long position) {
    int low = 0;
    int high = alerts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (alerts.get(middle).id() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return alerts.subList(low, alerts.size());
  }
}
