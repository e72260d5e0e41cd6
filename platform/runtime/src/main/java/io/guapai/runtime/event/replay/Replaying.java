package io.guapai.runtime.event.replay;

import io.guapai.runtime.due.Condition;
import io.guapai.runtime.due.DueTurn;
import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.Faults;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.inbox.Applying;
import io.guapai.runtime.event.inbox.Arrived;
import io.guapai.runtime.event.inbox.Decoder;
import io.guapai.runtime.event.inbox.Reading.Faulty;
import io.guapai.runtime.event.parking.ForeignRecord;
import io.guapai.runtime.event.parking.ParkCause;
import io.guapai.runtime.event.parking.Parking;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets held chains go, here in the service that held them: from the first record on, one after the
 * other, each in a transaction of its own, until one is still at fault or still waits.
 */
@ApplicationScoped
class Replaying implements DueTurn {

  private static final Logger LOG = Logger.getLogger(Replaying.class);
  private static final int BATCH = 200;
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

  private final Sql sql;
  private final Clock clock;
  private final Transactions transactions;
  private final Letters letters;
  private final Parking parking;
  private final Applying applying;
  private final Receipts receipts;
  private final Decoder decoder;

  Replaying(
      Sql sql,
      Clock clock,
      Transactions transactions,
      Letters letters,
      Parking parking,
      Applying applying,
      Receipts receipts,
      EventSchemas schemas,
      Routes routes) {
    this.sql = sql;
    this.clock = clock;
    this.transactions = transactions;
    this.letters = letters;
    this.parking = parking;
    this.applying = applying;
    this.receipts = receipts;
    this.decoder = new Decoder(schemas, routes);
  }

  @Override
  public String name() {
    return "held-chains";
  }

  @Override
  public Condition due(Instant now) {
    return Condition.of("exists (select from held where due_at <= ?)", now);
  }

  @Override
  public boolean turn(Instant now) {
    List<Chain> due =
        transactions.asSystem(
            () ->
                sql.query(
                    "select topic, key from held where due_at <= ? order by due_at limit ?",
                    row -> new Chain(row.getString(1), row.getString(2)),
                    now,
                    BATCH));
    due.forEach(chain -> release(chain, null));
    return due.size() == BATCH;
  }

  /**
   * Applies what a chain holds, as far as it goes.
   *
   * @param by who asked for it; null for the platform itself
   */
  void release(Chain chain, @Nullable String by) {
    boolean more = true;
    while (more) {
      more = step(chain, by);
    }
  }

  /** Tries a record that holds nobody up. */
  void releaseAlone(Letter letter, @Nullable String by) {
    Arrived arrived = read(letter);
    if (arrived.reading() instanceof Faulty faulty) {
      transactions.asSystem(() -> fault(letter, faulty.fault().cause(), faulty.fault().reason()));
      return;
    }
    try {
      transactions.asSystem(
          () -> {
            // Whether or not its key is held: it never stood in that order.
            applying.applyFree(List.of(arrived));
            return parking.isNewlyHeld(letter.chain())
                || letters.settle(letter.id(), "APPLIED", by, null);
          });
    } catch (RuntimeException e) {
      if (!Faults.isRecordsOwn(e)) {
        throw e;
      }
      transactions.asSystem(() -> fault(letter, ParkCause.REFUSED, String.valueOf(e.getMessage())));
    }
  }

  private boolean step(Chain chain, @Nullable String by) {
    try {
      return transactions.asSystem(() -> applyFirst(chain, by));
    } catch (RuntimeException e) {
      transactions.asSystem(() -> keep(chain, e));
      return false;
    }
  }

  /** Applies the first record of a chain; false when the chain ends or does not go on. */
  private boolean applyFirst(Chain chain, @Nullable String by) {
    if (!letters.own(chain)) {
      return false;
    }
    Optional<Letter> first = letters.first(chain);
    if (first.isEmpty()) {
      letters.end(chain);
      return false;
    }
    Letter letter = first.get();
    Arrived arrived = read(letter);
    if (arrived.reading() instanceof Faulty faulty) {
      fault(letter, faulty.fault().cause(), faulty.fault().reason());
      letters.wait(chain, null);
      return false;
    }
    applying.applyFree(List.of(arrived));
    if (parking.isNewlyHeld(chain)) {
      return false;
    }
    letters.settle(letter.id(), "APPLIED", by, null);
    return true;
  }

  /** A record that was not applied stays, with the reason of this time. */
  private boolean keep(Chain chain, RuntimeException failure) {
    if (!letters.own(chain)) {
      return false;
    }
    Optional<Letter> first = letters.first(chain);
    if (first.isPresent() && Faults.isRecordsOwn(failure)) {
      fault(first.get(), ParkCause.REFUSED, String.valueOf(failure.getMessage()));
      letters.wait(chain, null);
    } else {
      LOG.warnf(failure, "a held chain of %s is tried again later", chain.topic());
      letters.wait(chain, clock.instant().plus(AFTER_FAILURE));
    }
    return true;
  }

  private boolean fault(Letter letter, ParkCause cause, String reason) {
    letters.fault(letter.id(), cause, reason);
    if (letter.cause() != cause) {
      receipts.parked(letter.record().raw(), null, Parking.shortened(reason));
    }
    return true;
  }

  private Arrived read(Letter letter) {
    ForeignRecord record = letter.record();
    return new Arrived(record, new TopicPartition(letter.topic(), 0), 0, decoder.read(record));
  }
}
