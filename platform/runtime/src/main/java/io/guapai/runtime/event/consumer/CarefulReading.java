package io.guapai.runtime.event.consumer;

import io.guapai.runtime.event.inbox.Inbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads one record of one partition at a time, after a batch did not fit into memory: a record that
 * unpacks to more than there is shows itself, is parked by its place, and is passed over. Such a
 * record is no fact of ours, and a topic whose broker unpacks it first never holds one.
 */
final class CarefulReading {

  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Partitions partitions;
  private final Inbox inbox;

  CarefulReading(KafkaConsumer<byte[], byte[]> consumer, Partitions partitions, Inbox inbox) {
    this.consumer = consumer;
    this.partitions = partitions;
    this.inbox = inbox;
  }

  /**
   * Reads on until what lay on the topics at the beginning is handled. Partitions come paused: what
   * is read is of the one partition that is looked at, so that a failure tells which record it was.
   */
  void untilCaughtUp(BooleanSupplier running) {
    while (running.getAsBoolean() && consumer.assignment().isEmpty()) {
      partitions.take(consumer.poll(PATIENCE));
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      while (running.getAsBoolean()
          && consumer.assignment().contains(end.getKey())
          && consumer.position(end.getKey()) < end.getValue()) {
        one(end.getKey());
      }
    }
  }

  private void one(TopicPartition partition) {
    consumer.pause(consumer.assignment());
    if (!partitions.waits(partition)) {
      consumer.resume(List.of(partition));
    }
    long position = consumer.position(partition);
    try {
      partitions.take(consumer.poll(PATIENCE));
    } catch (OutOfMemoryError tooLarge) {
      inbox.parkUnreadable(partition, position, "it unpacks to more than fits into memory");
      consumer.seek(partition, position + 1);
      partitions.goOn(partition, position + 1);
      partitions.commit();
    }
  }
}
