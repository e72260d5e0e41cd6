package io.guapai.notification.root;

import io.guapai.contracts.Anchored;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.root.Misfit;
import io.guapai.runtime.time.PlatformClock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Keeps and signs the roots that other services anchor. One that does not follow the root kept
 * before it, or is a second one for its day, is refused and told to the operator: its history was
 * rewritten, or its service was restored to an earlier day. The first root of a series is believed.
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
  public <A extends Anchored> void keep(List<Received<A>> events) {
    for (Received<A> event : events) {
      String source = event.header().source();
      keep(source.substring(source.lastIndexOf('/') + 1), event.data(), event.header().id());
    }
  }

  /** Keeps what a service anchored. Part of a transaction. */
  public void keep(String service, Anchored anchored, String eventId) {
    OffsetDateTime now = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
    book.claim(service);
    int series = book.series(service);
    KeptRoot same = book.of(service, series, anchored.day()).orElse(null);
    if (same != null && same.root().equals(anchored.root())) {
      return;
    }
    Misfit misfit =
        Misfit.of(
            anchored,
            same == null ? null : same.root(),
            book.last(service, series).map(KeptRoot::ofDay).orElse(null));
    if (misfit == null) {
      book.keep(
          new KeptRoot(
              service,
              anchored.day(),
              anchored.root(),
              anchored.previousRoot(),
              anchored.heads(),
              now,
              eventId,
              key.sign(service, anchored.day(), anchored.root(), anchored.previousRoot(), series),
              key.publicKey(),
              series));
      return;
    }
    book.refuse(
        new RefusedRoot(
            eventId,
            service,
            anchored.day(),
            anchored.root(),
            anchored.previousRoot(),
            misfit,
            now));
    refused.increment();
    LOG.errorf(
        "History of %s was rewritten or set back: the root of %s is refused (%s)",
        service, anchored.day(), misfit);
  }
}
