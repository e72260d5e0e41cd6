package io.guapai.runtime.event.inbox;

import io.guapai.runtime.event.Chain;
import io.guapai.runtime.event.inbox.Reading.Faulty;
import io.guapai.runtime.event.inbox.Reading.Wanted;
import io.guapai.runtime.event.parking.ForeignRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * A record of interest and what was read of it.
 *
 * @param partition where it lies, with {@code offset}
 */
public record Arrived(
    ForeignRecord record, TopicPartition partition, long offset, Reading reading) {

  /** The same record, read otherwise. */
  Arrived as(Reading other) {
    return new Arrived(record, partition, offset, other);
  }

  Chain chain() {
    return record.raw().chain();
  }

  /** Whether it waits behind an earlier record of its key: rubbish does not. */
  boolean isOrdered() {
    return reading instanceof Wanted || reading instanceof Faulty faulty && faulty.fault().holds();
  }
}
