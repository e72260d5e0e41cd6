package io.guapai.equipment.doubles;

import java.time.Duration;

/** How much is done at once: as much as takes a second or two, and less after a failure. */
final class BatchSize {

  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofSeconds(4);

  private final int most;
  private int now;

  BatchSize(int most) {
    this.most = most;
    this.now = most;
  }

  int now() {
    return now;
  }

  /** A batch of this size was done in some time. */
  void took(Duration time) {
    if (time.compareTo(SHORT) < 0) {
      now = Math.min(most, now * 2);
    } else if (time.compareTo(LONG) > 0) {
      cut();
    }
  }

  /** Takes less; false when it is a single one already. */
  boolean cut() {
    boolean can = now > 1;
    now = Math.max(1, now / 2);
    return can;
  }
}
