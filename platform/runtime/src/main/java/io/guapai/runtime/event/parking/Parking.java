package io.guapai.runtime.event.parking;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Receipts;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Holds records back, and with each the later ones of its key. Everything here happens inside the
 * transaction of whoever calls.
 *
 * <p>A consumer shares the row of a held key for as long as its transaction runs, and whoever lets
 * a chain go owns that row: so no record is put behind a chain that has just ended, and none passes
 * it.
 */
@ApplicationScoped
public class Parking {

  private static final Logger LOG = Logger.getLogger(Parking.class);
  private static final int LONGEST_REASON = 1000;

  private final Sql sql;
  private final Clock clock;
  private final NewlyHeld newlyHeld;
  private final Receipts receipts;
  private final DeadLetterTopic topic;
  private final MeterRegistry metrics;

  Parking(
      Sql sql,
      Clock clock,
      NewlyHeld newlyHeld,
      Receipts receipts,
      DeadLetterTopic topic,
      MeterRegistry metrics) {
    this.sql = sql;
    this.clock = clock;
    this.newlyHeld = newlyHeld;
    this.receipts = receipts;
    this.topic = topic;
    this.metrics = metrics;
  }

  /** Those of the chains that are held, kept so until the transaction ends. */
  public Set<Chain> held(Collection<Chain> chains) {
    return new HashSet<>(
        sql.query(
            "select topic, key from held where (topic, key) in"
                + " (select topic, key from unnest(?, ?) as asked (topic, key)) for share",
            row -> new Chain(row.getString(1), row.getString(2)),
            chains.stream().map(Chain::topic).toList(),
            chains.stream().map(Chain::key).toList()));
  }

  /** Whether the running transaction holds a chain back, or has just found it held. */
  public boolean isNewlyHeld(Chain chain) {
    return newlyHeld.contains(chain);
  }

  /** Parks a record at fault, once however often it is delivered. */
  public void park(ForeignRecord record, Fault fault) {
    if (insert(record, fault.cause(), fault.reason(), null, fault.holds())) {
      LOG.warnf("parked %s %s: %s", fault.cause(), record.position(), shortened(fault.reason()));
      if (fault.holds()) {
        hold(record.raw().chain(), null);
      }
      topic.tell(record, fault.reason());
      receipts.parked(record.raw(), null, shortened(fault.reason()));
    }
  }

  /** Parks a record behind an earlier one of its key. */
  public void parkBehind(ForeignRecord record) {
    if (insert(record, ParkCause.BEHIND, "an earlier record of its key is parked", null, true)) {
      receipts.parked(record.raw(), "key:" + record.raw().key(), null);
    }
  }

  /** Parks an event until what it awaits is told; it is looked at again at an instant besides. */
  public void parkAwaiting(Received<?> event, String awaits, Instant again) {
    ForeignRecord record =
        new ForeignRecord(event.raw(), event.position(), event.writtenAt(), null);
    if (insert(record, ParkCause.AWAITING, awaits, awaits, true)) {
      receipts.parked(event.raw(), awaits, null);
    } else {
      sql.update(
          "update parked set cause = ?, reason = ?, awaits = ?"
              + " where position = ? and written_at = ? and state = 'PARKED'",
          ParkCause.AWAITING,
          awaits,
          awaits,
          event.position(),
          event.writtenAt());
    }
    hold(event.raw().chain(), again);
  }

  private boolean insert(
      ForeignRecord record,
      ParkCause cause,
      String reason,
      @Nullable String awaits,
      boolean holds) {
    RawEvent raw = record.raw();
    int fresh =
        sql.update(
            "insert into parked (id, topic, key, position, written_at, source, event_id, type,"
                + " attributes, data, whole, cause, reason, awaits, holds, state, parked_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PARKED', ?)"
                + " on conflict (position, written_at) do nothing",
            UuidCreator.getTimeOrderedEpoch(),
            raw.topic(),
            raw.key(),
            record.position(),
            record.writtenAt(),
            raw.attributes().get("source"),
            raw.attributes().get("id"),
            raw.attributes().get("type"),
            EventJson.write(raw.attributes()),
            raw.data(),
            record.defect() == null,
            cause,
            shortened(reason),
            awaits,
            holds,
            clock.instant());
    if (fresh == 1) {
      metrics.counter("guapai.records.parked", "cause", cause.name()).increment();
    }
    return fresh == 1;
  }

  private void hold(Chain chain, @Nullable Instant again) {
    sql.update(
        "insert into held (topic, key, due_at, attempts) values (?, ?, ?, 0)"
            + " on conflict (topic, key) do update"
            + " set due_at = excluded.due_at, attempts = held.attempts + 1",
        chain.topic(),
        chain.key(),
        again);
    newlyHeld.add(chain);
  }

  /** A reason as it is kept: storable and of a bearable length. */
  public static String shortened(String reason) {
    return ForeignRecord.shortened(reason.replace('\0', '\uFFFD'), LONGEST_REASON);
  }
}
