package io.guapai.local.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.contracts.Stream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Watches the streams of the platform and shows the facts about one enterprise as they come. */
final class Streams implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ObjectMapper json = new ObjectMapper();
  private final KafkaConsumer<String, String> consumer;
  private final String enterprise;
  private final Consumer<Fact> shown;
  private final Deque<Fact> seen = new ArrayDeque<>();

  Streams(String bootstrapServers, String enterprise, Consumer<Fact> shown) {
    this.enterprise = enterprise;
    this.shown = shown;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers, "enable.auto.commit", "false"),
            new StringDeserializer(),
            new StringDeserializer());
    List<TopicPartition> partitions =
        Arrays.stream(Stream.values())
            .filter(stream -> stream != Stream.AGENCY && stream != Stream.RECEIPT)
            .flatMap(stream -> consumer.partitionsFor(stream.topic()).stream())
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  /** Waits for the next fact of a name that fits; facts seen on the way are shown and kept. */
  Fact await(String name, Predicate<JsonNode> fits) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (Fact fact : seen) {
        if (fact.name().equals(name) && fits.test(fact.data())) {
          seen.remove(fact);
          return fact;
        }
      }
      consumer.poll(Duration.ofMillis(200)).forEach(this::see);
    }
    throw new StoryFailed("no " + name + " came within " + PATIENCE.toSeconds() + " s");
  }

  private void see(ConsumerRecord<String, String> record) {
    if (enterprise.equals(record.key())) {
      try {
        Fact fact =
            new Fact(
                header(record, "ce_id"),
                header(record, "ce_source").replace("/guapai/", "") + "-service",
                header(record, "ce_type").replaceAll("^io\\.guapai\\.|\\.v\\d+$", ""),
                json.readTree(record.value()));
        seen.add(fact);
        shown.accept(fact);
      } catch (JsonProcessingException e) {
        throw new StoryFailed("a fact on " + record.topic() + " is not JSON", e);
      }
    }
  }

  private static String header(ConsumerRecord<String, String> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
