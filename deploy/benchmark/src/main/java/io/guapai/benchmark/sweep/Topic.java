package io.guapai.benchmark.sweep;

import io.guapai.contracts.Contracts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The stream of a fact, read from where it ended before. */
final class Topic implements AutoCloseable {

  private static final String PREFIX = "ce_";

  private final String type;
  private final KafkaConsumer<String, String> consumer;
  private final List<TopicPartition> partitions;
  private Map<TopicPartition, Long> read;

  Topic(String brokers, Falling falling) {
    type = falling.type();
    consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
            new StringDeserializer(),
            new StringDeserializer());
    partitions =
        consumer.partitionsFor(Contracts.stream(falling.fact()).topic()).stream()
            .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
            .toList();
    consumer.assign(partitions);
    read = consumer.endOffsets(partitions);
  }

  /** The facts that came since the last time. */
  Facts news() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    read.forEach(consumer::seek);
    FactCount facts = new FactCount(type);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer
          .poll(Duration.ofMillis(200))
          .forEach(event -> facts.add(event.key(), attributes(event), event.value()));
    }
    read = ends;
    return facts.facts();
  }

  private static Map<String, String> attributes(ConsumerRecord<String, String> event) {
    Map<String, String> attributes = new TreeMap<>();
    for (Header header : event.headers()) {
      if (header.key().startsWith(PREFIX)) {
        attributes.put(
            header.key().substring(PREFIX.length()),
            new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    return attributes;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
