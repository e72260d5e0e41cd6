package io.guapai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads one topic once, from its beginning and in the background, and keeps what comes: to ask
 * again costs no consumer. A message is kept as texts, which any class loader can read: partition,
 * offset, key, value, then name and value of each header.
 */
final class TopicTail implements AutoCloseable {
  private static final Duration TURN = Duration.ofMillis(20);

  private final String topic;
  private final String bootstrapServers;
  private final long room;
  private final Thread thread;
  private final List<@Nullable String[]> kept = new ArrayList<>();
  private long taken;
  private long asked;
  private long answered;
  private boolean closed;
  private @Nullable RuntimeException failure;

  /**
   * @param room characters of messages that are kept; a topic that outgrows it is let go
   */
  TopicTail(String topic, String bootstrapServers, long room) {
    this.topic = topic;
    this.bootstrapServers = bootstrapServers;
    this.room = room;
    thread = new Thread(this::run, "guapai-testing-tail-" + topic);
    thread.setDaemon(true);
    // Kafka loads plug-ins by the thread's class loader, which in a Quarkus test is another one.
    thread.setContextClassLoader(TopicTail.class.getClassLoader());
  }

  TopicTail start() {
    thread.start();
    return this;
  }

  /** What came after the first {@code from} messages; waits so long until there is something. */
  synchronized @Nullable String[][] after(int from, long millis) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (kept.size() <= from && failure == null) {
      long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    requireSound();
    return kept.subList(Math.min(from, kept.size()), kept.size()).toArray(String[][]::new);
  }

  /** Waits until all that the topic holds now has come; returns how many messages that makes. */
  synchronized int catchUp() throws InterruptedException {
    long mine = ++asked;
    while (answered < mine && failure == null) {
      wait();
    }
    requireSound();
    return kept.size();
  }

  private void requireSound() {
    if (failure != null) {
      throw new IllegalStateException(topic + " is not read any more", failure);
    }
  }

  private void run() {
    // The end is asked for on a connection of its own: it would wait there behind a fetch that in
    // turn waits for messages.
    try (KafkaConsumer<String, String> consumer = fromBeginning();
        KafkaConsumer<String, String> other = consumer()) {
      Map<TopicPartition, Long> ends = Map.of();
      long endsOf = 0;
      while (!isClosed()) {
        long asking = asked();
        if (asking > endsOf) {
          ends = other.endOffsets(consumer.assignment());
          endsOf = asking;
        }
        if (reached(consumer, ends)) {
          answer(endsOf);
        }
        consumer.poll(TURN).forEach(this::keep);
      }
    } catch (RuntimeException e) {
      fail(e);
    }
  }

  private KafkaConsumer<String, String> fromBeginning() {
    KafkaConsumer<String, String> consumer = consumer();
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private KafkaConsumer<String, String> consumer() {
    Map<String, Object> config =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            200L);
    return new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
  }

  private static boolean reached(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private synchronized void keep(ConsumerRecord<String, String> message) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(String.valueOf(message.partition()));
    parts.add(String.valueOf(message.offset()));
    parts.add(message.key());
    parts.add(message.value());
    for (Header header : message.headers()) {
      parts.add(header.key().intern());
      parts.add(header.value() == null ? null : new String(header.value(), UTF_8));
    }
    taken += parts.stream().mapToLong(part -> part == null ? 0 : part.length()).sum();
    if (taken > room) {
      throw new IllegalStateException(
          "it holds more than the "
              + room
              + " characters that are kept for tests; read it with a consumer of the test's own");
    }
    kept.add(parts.toArray(String[]::new));
    notifyAll();
  }

  private synchronized long asked() {
    return asked;
  }

  private synchronized void answer(long question) {
    answered = question;
    notifyAll();
  }

  private synchronized void fail(RuntimeException cause) {
    failure = cause;
    kept.clear();
    notifyAll();
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  /** Ends the reading. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    try {
      thread.join(TimeUnit.SECONDS.toMillis(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
