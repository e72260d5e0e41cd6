package io.guapai.notification.alert;

import io.micrometer.core.instrument.Counter;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The readers whose connections one event loop serves. All of it runs on that loop, so readers, and
 * what they are shown, need no lock.
 *
 * <p>A reader is a position. One that stands at the end of what is known is written what comes, the
 * same bytes for all of equal interest. One that stands before it, because it is slow or came back,
 * is moved forward by the recent alerts or, beyond those, by the database, as fast as it takes
 * them; nothing is kept for it.
 */
final class ReaderLane {

  private static final Logger LOG = Logger.getLogger(ReaderLane.class);

  /** Tokens expire by the world's clock, whatever a demonstration does with the platform's. */
  private static final Clock WALL_CLOCK = Clock.systemUTC();

  private final EventExecutor loop;
  private final MissedAlerts missed;
  private final StreamConfig config;
  private final AtomicInteger open;
  private final Counter streamed;
  private final Map<Interest, List<AlertReader>> readers = new HashMap<>();
  private RecentAlerts recent = RecentAlerts.startingAt(0);
  private @Nullable ScheduledFuture<?> pulse;
  private boolean closing;

  /**
   * A lane without readers.
   *
   * @param open number of open streams of all lanes, which this one keeps up to date
   * @param streamed counts alerts written to readers
   */
  ReaderLane(
      EventExecutor loop,
      MissedAlerts missed,
      StreamConfig config,
      AtomicInteger open,
      Counter streamed) {
    this.loop = loop;
    this.missed = missed;
    this.config = config;
    this.open = open;
    this.streamed = streamed;
  }

  void execute(Runnable task) {
    loop.execute(task);
  }

  /** Takes up a reader, who is counted as open already. */
  void join(AlertReader reader) {
    readers.computeIfAbsent(reader.interest(), interest -> new ArrayList<>()).add(reader);
    reader.onDrained(() -> advance(reader));
    if (pulse == null) {
      pulse = loop.scheduleAtFixedRate(this::beat, 1, 1, TimeUnit.SECONDS);
    }
    if (closing) {
      beat();
    } else {
      advance(reader);
    }
  }

  /** Shows what was raised, unless the lane knows it already. */
  void deliver(RecentAlerts now) {
    long before = recent.end();
    if (now.end() <= before) {
      return;
    }
    boolean joined = now.follows(before);
    recent = now;
    Instant time = WALL_CLOCK.instant();
    readers.forEach(
        (interest, group) -> {
          Parcel parcel = Parcel.of(joined ? now.after(before) : List.<AlertFrame>of(), interest);
          for (AlertReader reader : group) {
            if (joined && reader.position() == before && !reader.catchingUp()) {
              if (!reader.expired(time)) {
                give(reader, parcel, now.end());
              }
            } else {
              advance(reader);
            }
          }
        });
  }

  /** Ends all streams, and those still to come. */
  void close() {
    closing = true;
    beat();
  }

  /** Moves a reader forward as far as it takes it. */
  private void advance(AlertReader reader) {
    if (reader.expired(WALL_CLOCK.instant())) {
      return;
    }
    while (!reader.catchingUp() && reader.position() < recent.end() && reader.takes()) {
      if (!recent.follows(reader.position())) {
        catchUp(reader);
        return;
      }
      List<AlertFrame> next = recent.after(reader.position());
      long upTo = recent.end();
      if (next.size() > config.batch()) {
        next = next.subList(0, config.batch());
        upTo = next.get(next.size() - 1).id();
      }
      give(reader, Parcel.of(next, reader.interest()), upTo);
    }
  }

  private void catchUp(AlertReader reader) {
    reader.catchUp(true);
    missed
        .between(reader.position(), recent.end(), reader.interest())
        .whenCompleteAsync(
            (batch, failure) -> {
              reader.catchUp(false);
              if (failure == null) {
                give(reader, Parcel.of(batch.alerts()), batch.upTo());
                advance(reader);
              } else {
                LOG.warnf("an alert stream ends early: %s", failure.getMessage());
                reader.end();
              }
            },
            loop);
  }

  private void give(AlertReader reader, Parcel parcel, long upTo) {
    if (reader.take(parcel, upTo)) {
      streamed.increment(parcel.alerts());
    }
  }

  /** Once a second: ends what has ended, shows life, moves on whoever was left standing. */
  private void beat() {
    Instant now = WALL_CLOCK.instant();
    for (Iterator<List<AlertReader>> groups = readers.values().iterator(); groups.hasNext(); ) {
      List<AlertReader> group = groups.next();
      group.removeIf(reader -> ended(reader, now));
      group.forEach(
          reader -> {
            reader.showLife(config.heartbeat());
            advance(reader);
          });
      if (group.isEmpty()) {
        groups.remove();
      }
    }
    if (readers.isEmpty() && pulse != null) {
      pulse.cancel(false);
      pulse = null;
    }
  }

  private boolean ended(AlertReader reader, Instant now) {
    if (closing || reader.expired(now)) {
      reader.end();
    } else if (!reader.takes() && reader.stalled(config.stalled())) {
      reader.drop();
    }
    if (reader.gone()) {
      open.decrementAndGet();
      return true;
    }
    return false;
  }
}
