package io.guapai.notification.escalation;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Knows when the first case will be too late, so that a sweep with nothing to do asks nothing. The
 * database is asked again after a change of this process, and at intervals for those of other
 * replicas: a case that they open is not due before a working day has passed.
 */
@ApplicationScoped
class EarliestDue {

  private static final Duration TRUSTED = Duration.ofSeconds(30);

  private final CaseFiles files;
  private final AtomicBoolean stale = new AtomicBoolean(true);
  private volatile Known known = new Known(Instant.MIN, 0);

  EarliestDue(CaseFiles files) {
    this.files = files;
  }

  private record Known(Instant earliest, long since) {}

  void awaited(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseAwaited event) {
    forget();
  }

  /** Asks anew the next time. */
  void forget() {
    stale.set(true);
  }

  /** Whether a case may be too late at an instant. */
  boolean hasCome(Instant now) {
    // Not stale any more before it is asked: a change that commits meanwhile is asked for again.
    if (stale.getAndSet(false) || System.nanoTime() - known.since() > TRUSTED.toNanos()) {
      try {
        Instant earliest = Scopes.with(Scope.SYSTEM, files::earliestDue).orElse(Instant.MAX);
        known = new Known(earliest, System.nanoTime());
      } catch (RuntimeException e) {
        forget();
        throw e;
      }
    }
    return !known.earliest().isAfter(now);
  }
}
