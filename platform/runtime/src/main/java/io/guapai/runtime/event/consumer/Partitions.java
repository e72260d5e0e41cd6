package io.guapai.runtime.event.consumer;

import io.guapai.runtime.event.broker.Backoff;
import io.guapai.runtime.event.inbox.Inbox;
import io.guapai.runtime.event.inbox.Stop;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * The partitions that this replica reads: how far each came, and which of them stopped. A stopped
 * partition is paused at the record that could not be handled, and tried again after a while that
 * grows; the others go on.
 */
final class Partitions implements ConsumerRebalanceListener {

  private static final Logger LOG = Logger.getLogger(Partitions.class);
  private static final Duration IDLE = Duration.ofSeconds(1);

  private record Stopped(Backoff backoff, long untilNanos) {}

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Inbox inbox;
  private final ConsumerState state;
  private final boolean paused;
  private final Map<TopicPartition, OffsetAndMetadata> handled = new HashMap<>();
  private final Map<TopicPartition, Stopped> stopped = new HashMap<>();

  /**
   * @param paused whether partitions are assigned paused, for somebody who resumes one at a time
   */
  Partitions(
      KafkaConsumer<byte[], byte[]> consumer, Inbox inbox, ConsumerState state, boolean paused) {
    this.consumer = consumer;
    this.inbox = inbox;
    this.state = state;
    this.paused = paused;
  }

  /** How long to wait for records before a stopped partition is due again. */
  Duration pause() {
    long now = System.nanoTime();
    return consumer.paused().stream()
        .map(stopped::get)
        .filter(Objects::nonNull)
        .map(stop -> Duration.ofNanos(Math.max(0, stop.untilNanos() - now)))
        .min(Duration::compareTo)
        .filter(due -> due.compareTo(IDLE) < 0)
        .orElse(IDLE);
  }

  /** Has a batch handled and remembers how far that came. */
  void take(ConsumerRecords<byte[], byte[]> records) {
    resumeDue();
    if (!records.isEmpty()) {
      Map<TopicPartition, Stop> stops = inbox.handle(records);
      for (TopicPartition partition : records.partitions()) {
        Stop stop = stops.get(partition);
        if (stop == null) {
          goOn(partition, next(records.records(partition)));
        } else {
          stop(partition, stop);
        }
      }
      consumer.commitAsync(
          Map.copyOf(handled),
          (offsets, failure) -> {
            if (failure != null) {
              LOG.debugf("offsets are not committed: %s", failure.getMessage());
            }
          });
    }
    state.progressed(stopped.size());
  }

  private static long next(List<ConsumerRecord<byte[], byte[]>> records) {
    return records.get(records.size() - 1).offset() + 1;
  }

  /** Whether a partition stopped and is not due yet. */
  boolean waits(TopicPartition partition) {
    Stopped stop = stopped.get(partition);
    return stop != null && stop.untilNanos() > System.nanoTime();
  }

  void goOn(TopicPartition partition, long next) {
    handled.put(partition, new OffsetAndMetadata(next));
    stopped.remove(partition);
  }

  private void stop(TopicPartition partition, Stop stop) {
    Stopped before = stopped.get(partition);
    Backoff backoff = before == null ? new Backoff() : before.backoff();
    stopped.put(partition, new Stopped(backoff, System.nanoTime() + backoff.next().toNanos()));
    handled.put(partition, new OffsetAndMetadata(stop.offset()));
    consumer.seek(partition, stop.offset());
    consumer.pause(List.of(partition));
    state.failed(stop.failure());
    if (before == null) {
      LOG.warnf("%s waits at %d: %s", partition, stop.offset(), stop.failure().getMessage());
    }
  }

  /** A stopped partition keeps its record of failures until it gets past the place. */
  private void resumeDue() {
    long now = System.nanoTime();
    List<TopicPartition> due =
        stopped.entrySet().stream()
            .filter(stop -> stop.getValue().untilNanos() <= now)
            .map(Map.Entry::getKey)
            .filter(consumer.paused()::contains)
            .toList();
    consumer.resume(due);
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    commit();
    onPartitionsLost(partitions);
  }

  @Override
  public void onPartitionsLost(Collection<TopicPartition> partitions) {
    handled.keySet().removeAll(partitions);
    stopped.keySet().removeAll(partitions);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    // Each starts where the group left it.
    if (paused) {
      consumer.pause(partitions);
    }
  }

  /** Commits how far the partitions came; if it fails the inbox drops what comes twice. */
  void commit() {
    try {
      consumer.commitSync(Map.copyOf(handled), IDLE);
    } catch (KafkaException e) {
      LOG.debugf("offsets are not committed: %s", e.getMessage());
    }
  }
}
