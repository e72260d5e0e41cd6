package io.guapai.testing;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes to and reads from the topics of the tests' broker. */
public final class Streams {
  /** How long {@link #read} waits unless told otherwise. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private Streams() {}

  /** Publishes a fact on its own stream, acknowledged by the broker; returns the event's id. */
  public static String publish(Fact fact) {
    TestEvent event = TestEvent.of(fact);
    publish(event);
    return event.id();
  }

  /** Publishes these events in this order; returns when the broker has them all. */
  public static void publish(TestEvent... events) {
    publish(Arrays.asList(events));
  }

  /** Publishes these events in this order; returns when the broker has them all. */
  public static void publish(List<TestEvent> events) {
    send(events.stream().map(TestEvent::toRecord).toList());
  }

  /** Sends anything at all, for instance what is no CloudEvent. */
  public static void send(List<ProducerRecord<String, String>> messages) {
    Map<String, Object> config =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            Broker.bootstrapServers(),
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.LINGER_MS_CONFIG,
            5);
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> acknowledgements =
          messages.stream().map(producer::send).toList();
      for (Future<RecordMetadata> acknowledgement : acknowledgements) {
        acknowledgement.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take a message", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Reads a topic from its beginning until the condition holds for all that was read. */
  public static List<Recorded> read(String topic, Predicate<List<Recorded>> until) {
    return read(topic, PATIENCE, until);
  }

  /**
   * Reads a topic from its beginning until the condition holds for all that was read.
   *
   * @return what was read; a partition's messages in their order
   * @throws AssertionError with what was read, when the condition does not come true in time
   */
  public static List<Recorded> read(
      String topic, Duration patience, Predicate<List<Recorded>> until) {
    List<Recorded> read = new ArrayList<>();
    long deadline = System.nanoTime() + patience.toNanos();
    try (KafkaConsumer<String, String> consumer = fromBeginning(topic)) {
      while (!until.test(read)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError("in " + patience + " only this came on " + topic + ": " + read);
        }
        consumer.poll(Duration.ofMillis(200)).forEach(message -> read.add(Recorded.of(message)));
      }
    }
    return read;
  }

  /** Waits for the first event of this fact that fits, and returns it. */
  public static <T extends Fact> Recorded await(Class<T> fact, Predicate<T> fits) {
    return await(fact, fits, 1, PATIENCE).get(0);
  }

  /**
   * Waits for so many events of this fact that fit, and returns them. Each message of the stream is
   * looked at once.
   *
   * @throws AssertionError with those found, when there are fewer in time
   */
  public static <T extends Fact> List<Recorded> await(
      Class<T> fact, Predicate<T> fits, int many, Duration patience) {
    String topic = Contracts.stream(fact).topic();
    List<Recorded> found = new ArrayList<>();
    long deadline = System.nanoTime() + patience.toNanos();
    try (KafkaConsumer<String, String> consumer = fromBeginning(topic)) {
      while (found.size() < many) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(
              "in " + patience + " only these " + fact.getSimpleName() + " came: " + found);
        }
        for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(200))) {
          Recorded event = Recorded.of(message);
          if (event.is(fact) && fits.test(event.as(fact))) {
            found.add(event);
          }
        }
      }
    }
    return found;
  }

  /** All that a topic holds at this moment. */
  public static List<Recorded> all(String topic) {
    List<Recorded> read = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = fromBeginning(topic)) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(message -> read.add(Recorded.of(message)));
      }
    }
    return read;
  }

  private static KafkaConsumer<String, String> fromBeginning(String topic) {
    Map<String, Object> config =
        Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Broker.bootstrapServers());
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }
}
