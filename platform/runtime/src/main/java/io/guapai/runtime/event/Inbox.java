package io.guapai.runtime.event;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/**
 * Applies each event once. The ids and the effects of a batch commit together; a batch that fails
 * is tried again record by record, and the record to blame is parked. When the database is away the
 * batch waits: nothing is skipped.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final Sql sql;
  private final Transactions transactions;
  private final DeadLetters deadLetters;
  private final Patience patience;
  private final Decoder decoder;

  public Inbox(
      Sql sql,
      Transactions transactions,
      DeadLetters deadLetters,
      Patience patience,
      EventSchemas schemas) {
    this.sql = sql;
    this.transactions = transactions;
    this.deadLetters = deadLetters;
    this.patience = patience;
    this.decoder = new Decoder(schemas);
  }

  private record Id(String source, String id) {
    static Id of(Received<?> event) {
      return new Id(event.header().source(), event.header().id());
    }
  }

  private record Arrived(String position, Received<?> event) {}

  /**
   * Handles a batch. On return every record was applied, was known already, was of no interest, or
   * is parked: its offset may be committed.
   */
  public void handle(ConsumerRecords<String, String> records, Routes routes) {
    Map<Id, Arrived> batch = new LinkedHashMap<>();
    for (ConsumerRecord<String, String> record : records) {
      RawEvent raw = RawEvent.of(record);
      try {
        Received<?> event = decoder.decode(raw, routes);
        if (event != null) {
          batch.putIfAbsent(Id.of(event), new Arrived(position(record), event));
        }
      } catch (BrokenRecord e) {
        park(position(record), raw, "BROKEN", e);
      }
    }
    if (!batch.isEmpty()) {
      apply(batch.values(), routes);
    }
  }

  private void apply(Collection<Arrived> batch, Routes routes) {
    try {
      applyTogether(batch.stream().map(Arrived::event).toList(), routes);
    } catch (RuntimeException e) {
      LOG.infof("a batch of %d is applied record by record: %s", batch.size(), e.getMessage());
      for (Arrived arrived : batch) {
        try {
          applyTogether(List.of(arrived.event()), routes);
        } catch (RuntimeException cause) {
          park(arrived.position(), arrived.event().raw(), "REFUSED", cause);
        }
      }
    }
  }

  private void applyTogether(List<? extends Received<?>> events, Routes routes) {
    patience.until(
        () ->
            transactions.asSystem(
                () -> {
                  Set<Id> fresh = remember(events);
                  routes.apply(
                      events.stream()
                          .<Received<?>>map(event -> event)
                          .filter(event -> fresh.contains(Id.of(event)))
                          .toList());
                  return fresh.size();
                }));
  }

  private Set<Id> remember(List<? extends Received<?>> events) {
    return new HashSet<>(
        sql.query(
            "insert into inbox (source, id)"
                + " select source, id from unnest(?, ?) as arrived (source, id)"
                + " on conflict do nothing returning source, id",
            row -> new Id(row.getString(1), row.getString(2)),
            events.stream().map(event -> event.header().source()).toList(),
            events.stream().map(event -> event.header().id()).toList()));
  }

  private void park(String position, RawEvent raw, String cause, Exception reason) {
    LOG.warnf("parked %s %s: %s", cause, position, reason.getMessage());
    patience.until(
        () ->
            transactions.asSystem(
                () -> deadLetters.park(position, raw, cause, String.valueOf(reason.getMessage()))));
  }

  private static String position(ConsumerRecord<?, ?> record) {
    return record.topic() + "/" + record.partition() + "/" + record.offset();
  }
}
