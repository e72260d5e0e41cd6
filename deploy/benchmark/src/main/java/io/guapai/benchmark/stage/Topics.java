package io.guapai.benchmark.stage;

import io.guapai.contracts.Stream;
import io.guapai.local.process.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The platform's topics, and how far its consumers are in them. */
public final class Topics implements AutoCloseable {

  /** A broker that is busy with what is measured answers late. */
  private static final int PATIENCE = 300_000;

  private final String brokers;
  private final Admin admin;

  Topics(String brokers) {
    this.brokers = brokers;
    this.admin =
        Admin.create(Map.of("bootstrap.servers", brokers, "default.api.timeout.ms", PATIENCE));
  }

  /** Where every partition of all streams ends. */
  public Map<TopicPartition, Long> ends() {
    return offsets(OffsetSpec.latest());
  }

  private Map<TopicPartition, Long> offsets(OffsetSpec which) {
    List<String> topics = Arrays.stream(Stream.values()).map(Stream::topic).toList();
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    get(admin.describeTopics(topics).allTopicNames())
        .forEach(
            (topic, described) ->
                described
                    .partitions()
                    .forEach(
                        partition ->
                            asked.put(new TopicPartition(topic, partition.partition()), which)));
    return get(admin.listOffsets(asked).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  /** How many records came between two looks. */
  public static long between(Map<TopicPartition, Long> first, Map<TopicPartition, Long> then) {
    return then.entrySet().stream()
        .mapToLong(end -> end.getValue() - first.getOrDefault(end.getKey(), 0L))
        .sum();
  }

  /** The records between two looks, partition by partition in their order. */
  public List<ConsumerRecord<byte[], byte[]>> read(
      Map<TopicPartition, Long> from, Map<TopicPartition, Long> to, Predicate<String> topics) {
    List<TopicPartition> partitions =
        to.keySet().stream().filter(partition -> topics.test(partition.topic())).toList();
    List<ConsumerRecord<byte[], byte[]>> read = new ArrayList<>();
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.assign(partitions);
      partitions.forEach(partition -> consumer.seek(partition, from.getOrDefault(partition, 0L)));
      while (partitions.stream()
          .anyMatch(partition -> consumer.position(partition) < to.getOrDefault(partition, 0L))) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          TopicPartition partition = new TopicPartition(record.topic(), record.partition());
          if (record.offset() < to.getOrDefault(partition, 0L)) {
            read.add(record);
          }
        }
      }
    }
    return read;
  }

  /** Records that a service has not yet dealt with, by the offsets that it has committed. */
  public long behind(Service service) {
    Map<TopicPartition, Long> ends = ends();
    Map<TopicPartition, Long> begins = offsets(OffsetSpec.earliest());
    long behind = 0;
    for (String group : groups(service)) {
      Map<TopicPartition, Long> committed = committed(group);
      Set<TopicPartition> heard = new HashSet<>(committed.keySet());
      heard.addAll(assigned(group));
      for (TopicPartition partition : heard) {
        long done =
            Math.max(committed.getOrDefault(partition, 0L), begins.getOrDefault(partition, 0L));
        behind += Math.max(0, ends.getOrDefault(partition, 0L) - done);
      }
    }
    return behind;
  }

  /** Deletes all records; who has not read them goes on behind them. */
  public void drop() {
    Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
    ends().forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end)));
    get(admin.deleteRecords(all).all());
  }

  /** A service has one consumer group by its own name, or one for each stream with it in front. */
  private List<String> groups(Service service) {
    String prefix = "guapai-" + service.title();
    return get(admin.listGroups().all()).stream()
        .map(GroupListing::groupId)
        .filter(group -> group.equals(service.title()) || group.startsWith(prefix))
        .toList();
  }

  private Map<TopicPartition, Long> committed(String group) {
    Map<TopicPartition, Long> committed = new HashMap<>();
    get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
        .forEach(
            (partition, offset) -> {
              if (offset != null) {
                committed.put(partition, offset.offset());
              }
            });
    return committed;
  }

  /** Whether a service hears its topics: nothing is being shared out anew. */
  boolean listens(Service service) {
    List<String> groups = groups(service);
    return !groups.isEmpty()
        && get(admin.describeConsumerGroups(groups).all()).values().stream()
            .allMatch(
                group -> group.groupState() == GroupState.STABLE && !group.members().isEmpty());
  }

  private Set<TopicPartition> assigned(String group) {
    return get(admin.describeConsumerGroups(List.of(group)).all()).values().stream()
        .map(ConsumerGroupDescription::members)
        .flatMap(Collection::stream)
        .flatMap(member -> member.assignment().topicPartitions().stream())
        .collect(Collectors.toSet());
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka refuses", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    admin.close(Duration.ZERO);
  }
}
