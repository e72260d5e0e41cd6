package io.guapai.runtime.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes the relay of this process once a transaction that wrote events has committed. PostgreSQL's
 * NOTIFY would do the same across processes, but each commit would take one lock of the whole
 * server for it.
 */
@ApplicationScoped
public class OutboxBell {

  private final TransactionSynchronizationRegistry transaction;
  private final Counter written;
  private final Semaphore rung = new Semaphore(0);

  OutboxBell(TransactionSynchronizationRegistry transaction, MeterRegistry metrics) {
    this.transaction = transaction;
    this.written = metrics.counter("guapai.outbox.written");
  }

  /** Counts events of the running transaction, and rings when it commits. */
  public void ringAtCommit(int events) {
    if (transaction.getResource(Ringing.class) instanceof Ringing ringing) {
      ringing.events += events;
      return;
    }
    Ringing ringing = new Ringing(events);
    transaction.putResource(Ringing.class, ringing);
    transaction.registerInterposedSynchronization(ringing);
  }

  /** Wakes the relay now. */
  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** Waits for a ring since the last one heard; returns whether there was one in time. */
  public boolean await(Duration patience) throws InterruptedException {
    boolean heard = rung.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    rung.drainPermits();
    return heard;
  }

  private final class Ringing implements Synchronization {
    private int events;

    Ringing(int events) {
      this.events = events;
    }

    @Override
    public void beforeCompletion() {
      // Nothing to prepare: the rows are written already.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        written.increment(events);
        ring();
      }
    }
  }
}
