package io.guapai.hazard;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what happens behind the API, long enough for a busy machine. */
public final class Patience {

  private Patience() {}

  public static void until(Callable<Boolean> condition) {
    Awaitility.await().atMost(Duration.ofSeconds(90)).until(condition);
  }
}
