package io.guapai.notification;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what happens by events, also on a machine that does much else. */
public final class Eventually {

  private Eventually() {}

  /** The beginning of a condition. */
  public static ConditionFactory await() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }
}
