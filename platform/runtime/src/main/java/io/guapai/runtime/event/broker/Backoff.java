package io.guapai.runtime.event.broker;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Pauses that grow with each failure, with jitter so that replicas do not knock in step. */
public final class Backoff {

  private static final long FIRST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 5_000;

  private int failures;

  /** The next pause. */
  public Duration next() {
    long most = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures, 10));
    failures++;
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }

  /** What was tried succeeded: the next pause is the shortest again. */
  public void reset() {
    failures = 0;
  }

  /** Sleeps for the next pause. */
  public void pause() throws InterruptedException {
    Thread.sleep(next().toMillis());
  }
}
