package io.guapai.notification.alert;

import io.guapai.runtime.identity.Scope;
import io.guapai.runtime.identity.Scopes;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Alerts as they come. A stream is a position in the table and nothing else: it reads the next
 * bounded batch when its reader asks for more, so a slow reader holds no memory, any replica can
 * carry it on, and an interrupted one resumes where it was.
 */
@ApplicationScoped
public class AlertStream {

  private static final Logger LOG = Logger.getLogger(AlertStream.class);

  private final AlertBook book;
  private final AlertBell bell;
  private final StreamConfig config;
  private final Counter streamed;

  /** Tokens expire by the world's clock, whatever a demonstration does with the platform's. */
  private final Clock wallClock = Clock.systemUTC();

  public AlertStream(AlertBook book, AlertBell bell, StreamConfig config, MeterRegistry metrics) {
    this.book = book;
    this.bell = bell;
    this.config = config;
    this.streamed = metrics.counter("guapai.alerts.streamed");
  }

  /**
   * Alerts for a subscriber, the oldest first; an empty item is a sign of life, and the first item
   * is one, so that the subscriber knows at once that it is connected. Ends when the subscription
   * does or the service stops.
   */
  Multi<Optional<Alert>> open(Subscription subscription) {
    Reader reader = new Reader(subscription, start(subscription));
    Multi<Optional<Alert>> following =
        Multi.createBy()
            .repeating()
            .uni(() -> next(reader))
            .whilst(turn -> !turn.last())
            .onItem()
            .transformToIterable(Turn::alerts);
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(Optional.<Alert>empty()), following);
  }

  /** One answer to a reader that asks for more. */
  private record Turn(List<Optional<Alert>> alerts, boolean last) {
    static final Turn END = new Turn(List.of(), true);
    static final Turn ALIVE = new Turn(List.of(Optional.empty()), false);
  }

  private static final class Reader {
    final Subscription subscription;
    long position;

    Reader(Subscription subscription, long position) {
      this.subscription = subscription;
      this.position = position;
    }
  }

  /** An id beyond the table's end comes from another database's life and means "from now on". */
  private long start(Subscription subscription) {
    long end = Scopes.with(Scope.SYSTEM, book::last);
    return subscription.after() == null ? end : Math.min(subscription.after(), end);
  }

  private Uni<Turn> next(Reader reader) {
    Duration left = Duration.between(Instant.now(wallClock), reader.subscription.until());
    if (bell.closing() || left.isNegative() || left.isZero()) {
      return Uni.createFrom().item(Turn.END);
    }
    if (reader.position < bell.last()) {
      return read(reader);
    }
    Duration patience = left.compareTo(config.heartbeat()) < 0 ? left : config.heartbeat();
    return bell.beyond(reader.position)
        .map(reached -> new Turn(List.of(), false))
        .ifNoItem()
        .after(patience)
        .recoverWithItem(Turn.ALIVE);
  }

  private Uni<Turn> read(Reader reader) {
    return Uni.createFrom()
        .item(() -> Scopes.with(reader.subscription.scope(), () -> batch(reader)))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onFailure()
        .recoverWithItem(AlertStream::interrupted);
  }

  /** The reader comes back with its Last-Event-ID, which is all that a stream is made of. */
  private static Turn interrupted(Throwable cause) {
    LOG.warnf("an alert stream ends early: %s", cause.getMessage());
    return Turn.END;
  }

  private Turn batch(Reader reader) {
    long end = bell.last();
    List<Alert> alerts =
        book.following(reader.subscription.region(), reader.position, end, config.batch());
    streamed.increment(alerts.size());
    reader.position = alerts.size() < config.batch() ? end : alerts.get(alerts.size() - 1).id();
    return new Turn(alerts.stream().map(Optional::of).toList(), false);
  }
}
