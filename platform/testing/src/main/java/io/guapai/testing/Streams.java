package io.guapai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes to and reads from the topics of the tests' broker. */
public final class Streams {
  /** How long {@link #read} waits unless told otherwise. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration TURN = Duration.ofMillis(200);

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
    sendBytes(messages.stream().map(Streams::asBytes).toList());
  }

  /** Sends anything at all, for instance what is no text. */
  public static void sendBytes(List<ProducerRecord<byte[], byte[]>> messages) {
    byte[][][] parts = messages.stream().map(Streams::parts).toArray(byte[][][]::new);
    try {
      SharedServers.get().send(parts);
    } catch (InterruptedException e) {
      throw interrupted(e);
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
    while (!until.test(read)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("in " + patience + " only this came on " + topic + ": " + read);
      }
      for (String[] message : messages(topic, read.size())) {
        read.add(Recorded.of(topic, message));
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
    int seen = 0;
    long deadline = System.nanoTime() + patience.toNanos();
    while (found.size() < many) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            "in " + patience + " only these " + fact.getSimpleName() + " came: " + found);
      }
      String[][] next = messages(topic, seen);
      seen += next.length;
      for (String[] message : next) {
        Recorded event = Recorded.of(topic, message);
        if (event.is(fact) && fits.test(event.as(fact))) {
          found.add(event);
        }
      }
    }
    return found;
  }

  /** All that a topic holds at this moment. */
  public static List<Recorded> all(String topic) {
    try {
      int held = SharedServers.get().catchUp(topic);
      return Arrays.stream(SharedServers.get().messages(topic, 0, 0))
          .limit(held)
          .map(message -> Recorded.of(topic, message))
          .toList();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static String[][] messages(String topic, int after) {
    try {
      return SharedServers.get().messages(topic, after, TURN.toMillis());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static ProducerRecord<byte[], byte[]> asBytes(ProducerRecord<String, String> message) {
    return new ProducerRecord<>(
        message.topic(),
        message.partition(),
        bytes(message.key()),
        bytes(message.value()),
        message.headers());
  }

  private static byte[][] parts(ProducerRecord<byte[], byte[]> message) {
    String partition = message.partition() == null ? "" : message.partition().toString();
    List<byte @Nullable []> parts =
        new ArrayList<>(Arrays.asList(bytes(message.topic()), bytes(partition)));
    parts.add(message.key());
    parts.add(message.value());
    message
        .headers()
        .forEach(
            header -> {
              parts.add(bytes(header.key()));
              parts.add(header.value());
            });
    return parts.toArray(byte[][]::new);
  }

  private static byte @Nullable [] bytes(@Nullable String text) {
    return text == null ? null : text.getBytes(UTF_8);
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted", e);
  }
}
