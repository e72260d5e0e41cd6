package io.guapai.runtime.event;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Tries work again for as long as a dependency is away. Meanwhile the service is not ready, and the
 * channel that waits takes no further records.
 */
@ApplicationScoped
public class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final AtomicInteger waiting = new AtomicInteger();
  private final CountDownLatch stopping = new CountDownLatch(1);

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  /**
   * Returns what the work returns, however long its dependencies take.
   *
   * @throws RuntimeException what the work throws when no dependency is to blame, or when the
   *     service stops meanwhile
   */
  public <T> T until(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException first) {
      return again(work, first);
    }
  }

  private <T> T again(Supplier<T> work, RuntimeException first) {
    RuntimeException last = first;
    waiting.incrementAndGet();
    try {
      for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS)) {
        if (!Dependencies.isAway(last)) {
          throw last;
        }
        LOG.warnf("events wait for a dependency: %s", last.getMessage());
        if (stopsWithin(ThreadLocalRandom.current().nextLong(pause / 2, pause + 1))) {
          throw last;
        }
        try {
          return work.get();
        } catch (RuntimeException e) {
          last = e;
        }
      }
    } finally {
      waiting.decrementAndGet();
    }
  }

  private boolean stopsWithin(long millis) {
    try {
      return stopping.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Whether work waits for a dependency at this moment. */
  boolean isTried() {
    return waiting.get() > 0;
  }
}
