package io.guapai.notification.root;

import io.guapai.contracts.hazard.HistoryAnchored;
import io.guapai.notification.root.RefusedRoot.Reason;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.time.PlatformClock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps and signs the roots that other services anchor. One that does not follow the root kept
 * before it, or is a second one for its day, is refused and told to the operator: its history was
 * rewritten, or its service was restored to an earlier day. The first root of a service is
 * believed.
 */
@ApplicationScoped
public class KeepingRoots {

  private static final Logger LOG = Logger.getLogger(KeepingRoots.class);

  private final RootBook book;
  private final RootKey key;
  private final PlatformClock clock;
  private final Counter refused;

  KeepingRoots(RootBook book, RootKey key, PlatformClock clock, MeterRegistry metrics) {
    this.book = book;
    this.key = key;
    this.clock = clock;
    this.refused = metrics.counter("guapai.history.roots.refused");
  }

  /** Keeps what was anchored, in its order. Part of the consumer's transaction. */
  public void keep(List<Received<HistoryAnchored>> events) {
    events.forEach(this::keep);
  }

  private void keep(Received<HistoryAnchored> event) {
    HistoryAnchored anchored = event.data();
    String source = event.header().source();
    String service = source.substring(source.lastIndexOf('/') + 1);
    OffsetDateTime now = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
    book.claim(service);
    KeptRoot same = book.of(service, anchored.day()).orElse(null);
    if (same != null && same.root().equals(anchored.root())) {
      return;
    }
    Reason reason = same == null ? misfit(service, anchored) : Reason.SECOND_FOR_THE_DAY;
    if (reason == null) {
      book.keep(
          new KeptRoot(
              service,
              anchored.day(),
              anchored.root(),
              anchored.previousRoot(),
              anchored.heads(),
              now,
              event.header().id(),
              key.sign(service, anchored.day(), anchored.root(), anchored.previousRoot()),
              key.publicKey()));
      return;
    }
    book.refuse(
        new RefusedRoot(
            event.header().id(),
            service,
            anchored.day(),
            anchored.root(),
            anchored.previousRoot(),
            reason,
            now));
    refused.increment();
    LOG.errorf(
        "History of %s was rewritten or set back: the root of %s is refused (%s)",
        service, anchored.day(), reason);
  }

  /** Why a root does not follow the last one kept; null when it does. */
  private @Nullable Reason misfit(String service, HistoryAnchored anchored) {
    KeptRoot last = book.last(service).orElse(null);
    if (last == null) {
      return null;
    }
    if (!anchored.day().isAfter(last.day())) {
      return Reason.OF_THE_PAST;
    }
    return Objects.equals(anchored.previousRoot(), last.root()) ? null : Reason.OTHER_PREVIOUS;
  }
}
