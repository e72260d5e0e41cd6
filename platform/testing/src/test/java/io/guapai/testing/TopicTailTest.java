package io.guapai.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Stream;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TopicTailTest {
  private static final String TOPIC = Stream.INSPECTION.topic();

  private final String key = UUID.randomUUID().toString();

  @Test
  void whatCameBeforeAndAfterTheFirstLookIsReadInItsOrder() {
    send("1", "2");
    assertEquals(List.of("1", "2"), mine(Streams.all(TOPIC)));
    send("3");
    assertEquals(List.of("1", "2", "3"), mine(Streams.all(TOPIC)));
  }

  @Test
  void whoWaitsIsWokenByTheMessage() {
    CompletableFuture<List<Recorded>> waiting =
        CompletableFuture.supplyAsync(
            () -> Streams.read(TOPIC, read -> mine(read).contains("late")));
    send("early", "late");
    assertEquals(List.of("early", "late"), mine(waiting.join()));
  }

  @Test
  void manyLooksShareOneReader() {
    IntStream.range(0, 20).forEach(look -> Streams.all(TOPIC));
    assertEquals(
        1,
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("guapai-testing-tail-" + TOPIC))
            .count());
  }

  @Test
  void allIsWhatWasAcknowledgedUntilThen() {
    for (int round = 1; round <= 10; round++) {
      send(String.valueOf(round));
      assertEquals(round, mine(Streams.all(TOPIC)).size());
    }
  }

  @Test
  void theReaderGoesOnWhenTheBrokerComesBack() {
    send("before");
    assertEquals(List.of("before"), mine(Streams.all(TOPIC)));
    Broker.stop();
    Broker.start();
    send("after");
    assertEquals(List.of("before", "after"), mine(Streams.all(TOPIC)));
  }

  @Test
  void aMessageThatIsNoTextGoesOutAsItIs() {
    byte[] odd = {(byte) 0xff, (byte) 0xfe, 0, 'x'};
    ProducerRecord<byte[], byte[]> message =
        new ProducerRecord<>(TOPIC, 3, key.getBytes(UTF_8), odd);
    message.headers().add("odd", odd).add("none", null);
    Streams.sendBytes(List.of(message));

    Recorded seen =
        Streams.all(TOPIC).stream()
            .filter(event -> key.equals(event.key()))
            .findAny()
            .orElseThrow();
    assertEquals(3, seen.partition());
    assertTrue(seen.headers().containsKey("none"));
    assertNull(seen.headers().get("none"));
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", Broker.bootstrapServers()),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      TopicPartition partition = new TopicPartition(TOPIC, seen.partition());
      consumer.assign(List.of(partition));
      consumer.seek(partition, seen.offset());
      var raw = consumer.poll(Duration.ofSeconds(20)).iterator().next();
      assertArrayEquals(odd, raw.value());
      assertArrayEquals(odd, raw.headers().lastHeader("odd").value());
      assertNull(raw.headers().lastHeader("none").value());
    }
  }

  @Test
  void anotherClassLoaderSendsAndReadsByTheSameReader() throws Exception {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(TopicTailTest::url)
            .toArray(URL[]::new);
    send("mine");
    try (URLClassLoader other =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      Class<?> message = other.loadClass(ProducerRecord.class.getName());
      Object theirs =
          message
              .getConstructor(String.class, Object.class, Object.class)
              .newInstance(TOPIC, key, "theirs");
      Class<?> streams = other.loadClass(Streams.class.getName());
      streams.getMethod("send", List.class).invoke(null, List.of(theirs));
      assertEquals(List.of("mine", "theirs"), mine(Streams.all(TOPIC)));
      List<?> read = (List<?>) streams.getMethod("all", String.class).invoke(null, TOPIC);
      assertEquals(Streams.all(TOPIC).size(), read.size());
    }
    manyLooksShareOneReader();
  }

  @Test
  void aTopicThatOutgrowsItsRoomIsLetGoAndSaysSo() {
    send("x".repeat(2_000));
    try (TopicTail small = new TopicTail(TOPIC, Broker.bootstrapServers(), 1_000).start()) {
      IllegalStateException refusal = assertThrows(IllegalStateException.class, small::catchUp);
      assertTrue(refusal.getMessage().contains(TOPIC));
      assertTrue(refusal.getCause().getMessage().contains("1000 characters"));
      assertThrows(IllegalStateException.class, () -> small.after(0, 0));
    }
  }

  private void send(String... values) {
    Streams.send(
        Arrays.stream(values).map(value -> new ProducerRecord<>(TOPIC, key, value)).toList());
  }

  private List<String> mine(List<Recorded> messages) {
    return messages.stream()
        .filter(message -> key.equals(message.key()))
        .map(Recorded::value)
        .toList();
  }

  private static URL url(String element) {
    try {
      return Path.of(element).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
