package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.Faults;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.inbox.Reading.Unwanted;
import io.guapai.runtime.event.parking.Fault;
import io.guapai.runtime.event.parking.ForeignRecord;
import io.guapai.runtime.event.parking.ParkCause;
import io.guapai.runtime.event.parking.Parking;
import io.guapai.runtime.identity.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Applies each event once. The ids and the effects of a batch commit together. A batch that fails
 * is halved until the record to blame stands alone; then that record is parked if the fault is its
 * own, and otherwise its partition stops there and skips nothing.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final Transactions transactions;
  private final Applying applying;
  private final Parking parking;
  private final Decoder decoder;
  private volatile boolean leaving;

  Inbox(
      Transactions transactions,
      Applying applying,
      Parking parking,
      EventSchemas schemas,
      Routes routes) {
    this.transactions = transactions;
    this.applying = applying;
    this.parking = parking;
    this.decoder = new Decoder(schemas, routes);
  }

  /**
   * From now on what fails stays where it lies, for whoever reads on: a service that stops closes
   * what the record needs, which is neither the record's fault nor worth a trace.
   */
  public void leave() {
    leaving = true;
  }

  /**
   * Handles a batch, the records of each partition in their order.
   *
   * @return where partitions stopped: the first offset that was not handled, by partition. Every
   *     other record was applied, was known already, was of no interest, or is parked
   */
  public Map<TopicPartition, Stop> handle(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    List<Arrived> batch = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      ForeignRecord foreign = ForeignRecord.of(record);
      Reading reading = decoder.read(foreign);
      if (!(reading instanceof Unwanted)) {
        batch.add(
            new Arrived(
                foreign,
                new TopicPartition(record.topic(), record.partition()),
                record.offset(),
                reading));
      }
    }
    Map<TopicPartition, Stop> stops = new HashMap<>();
    if (!batch.isEmpty()) {
      handle(batch, stops);
    }
    return stops;
  }

  /** Parks a record that could not even be taken into memory. */
  public void parkUnreadable(TopicPartition partition, long offset, String reason) {
    ForeignRecord record =
        ForeignRecord.unreadable(partition.topic(), partition.partition(), offset, reason);
    transactions.asSystem(
        () -> {
          parking.park(record, new Fault(ParkCause.BROKEN, reason, false));
          return true;
        });
  }

  private void handle(List<Arrived> batch, Map<TopicPartition, Stop> stops) {
    List<Arrived> open =
        batch.stream().filter(arrived -> !stops.containsKey(arrived.partition())).toList();
    if (open.isEmpty()) {
      return;
    }
    try {
      transactions.asSystem(() -> applying.apply(open));
    } catch (RuntimeException e) {
      if (leaving || Faults.isAway(e)) {
        open.forEach(arrived -> stops.putIfAbsent(arrived.partition(), Stop.at(arrived, e)));
      } else if (open.size() == 1) {
        settle(open.get(0), e, stops);
      } else {
        LOG.debugf("a batch of %d is halved: %s", open.size(), e.getMessage());
        handle(open.subList(0, open.size() / 2), stops);
        handle(open.subList(open.size() / 2, open.size()), stops);
      }
    }
  }

  private void settle(Arrived alone, RuntimeException failure, Map<TopicPartition, Stop> stops) {
    if (!Faults.isRecordsOwn(failure)) {
      LOG.errorf(failure, "stopped at %s", alone.record().position());
      stops.put(alone.partition(), Stop.at(alone, failure));
      return;
    }
    Fault fault = new Fault(ParkCause.REFUSED, String.valueOf(failure.getMessage()), true);
    try {
      transactions.asSystem(
          () -> {
            parking.park(alone.record(), fault);
            return true;
          });
    } catch (RuntimeException e) {
      stops.put(alone.partition(), Stop.at(alone, e));
    }
  }
}
