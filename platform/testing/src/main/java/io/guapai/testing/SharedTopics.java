package io.guapai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** The one producer of a test JVM, and one reader for each topic that somebody has asked for. */
final class SharedTopics implements AutoCloseable {
  private final String bootstrapServers;
  private final long room;
  private final Map<String, TopicTail> tails = new ConcurrentHashMap<>();
  private @Nullable KafkaProducer<byte[], byte[]> producer;

  /**
   * @param room characters that are kept of each topic
   */
  SharedTopics(String bootstrapServers, long room) {
    this.bootstrapServers = bootstrapServers;
    this.room = room;
  }

  TopicTail tail(String topic) {
    return tails.computeIfAbsent(
        topic, name -> new TopicTail(name, bootstrapServers, room).start());
  }

  /**
   * Sends messages in their order; returns when the broker has them all.
   *
   * @param messages each of them topic, partition (empty: by the key), key, value, then name and
   *     value of each header
   */
  void send(byte[][][] messages) throws InterruptedException {
    KafkaProducer<byte[], byte[]> open = producer();
    List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
    for (byte[][] message : messages) {
      acknowledgements.add(open.send(message(message)));
    }
    for (Future<RecordMetadata> acknowledgement : acknowledgements) {
      try {
        acknowledgement.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("the broker did not take a message", e);
      }
    }
  }

  private static ProducerRecord<byte[], byte[]> message(byte[][] parts) {
    String partition = new String(parts[1], UTF_8);
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(
            new String(parts[0], UTF_8),
            partition.isEmpty() ? null : Integer.valueOf(partition),
            parts[2],
            parts[3]);
    for (int i = 4; i < parts.length; i += 2) {
      message.headers().add(new String(parts[i], UTF_8), parts[i + 1]);
    }
    return message;
  }

  private synchronized KafkaProducer<byte[], byte[]> producer() {
    if (producer == null) {
      // Kafka loads plug-ins by the thread's class loader, which in a Quarkus test is another one.
      Thread thread = Thread.currentThread();
      ClassLoader callers = thread.getContextClassLoader();
      thread.setContextClassLoader(SharedTopics.class.getClassLoader());
      try {
        producer =
            new KafkaProducer<>(
                Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.LINGER_MS_CONFIG,
                    0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
      } finally {
        thread.setContextClassLoader(callers);
      }
    }
    return producer;
  }

  @Override
  public synchronized void close() {
    tails.values().forEach(TopicTail::close);
    if (producer != null) {
      producer.close(Duration.ZERO);
    }
  }
}
