package io.guapai.benchmark.latency;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guapai.benchmark.stage.Stage;
import io.guapai.local.Refusal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * What the way of a fact comes to with nothing around it: a row is committed, a record produced,
 * acknowledged and read, and all that once more.
 */
final class BarePath implements AutoCloseable {

  private static final List<String> TOPICS = List.of("benchmark-first", "benchmark-second");
  private static final String DATABASE = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Connection connection;
  private final PreparedStatement insert;
  private final KafkaProducer<byte[], byte[]> producer;
  private final List<KafkaConsumer<byte[], byte[]>> consumers = new ArrayList<>();

  private BarePath(Stage stage) throws SQLException {
    stage
        .db(DATABASE)
        .run("create table if not exists benchmark_path (id text primary key, at timestamptz)");
    connection = stage.db(DATABASE).connect("benchmark", "postgres");
    insert = connection.prepareStatement("insert into benchmark_path values (?, now())");
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", stage.brokers(), "acks", "all", "linger.ms", 0),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    TOPICS.forEach(topic -> consumers.add(consumer(stage.brokers(), topic)));
  }

  static BarePath open(Stage stage) {
    try {
      createTopics(stage);
      return new BarePath(stage);
    } catch (ExecutionException | SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void createTopics(Stage stage) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", stage.brokers()))) {
      Set<String> present = admin.listTopics().names().get();
      admin
          .createTopics(
              TOPICS.stream()
                  .filter(topic -> !present.contains(topic))
                  .map(topic -> new NewTopic(topic, 1, (short) 1))
                  .toList())
          .all()
          .get();
    }
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String brokers, String topic) {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", brokers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    return consumer;
  }

  /** Goes the way once. */
  double milliseconds() {
    String id = UUID.randomUUID().toString();
    long begin = System.nanoTime();
    for (int hop = 0; hop < TOPICS.size(); hop++) {
      commit(id + hop);
      send(TOPICS.get(hop), id);
      await(consumers.get(hop), id);
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  private void commit(String id) {
    try {
      insert.setString(1, id);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void send(String topic, String id) {
    try {
      producer.send(new ProducerRecord<>(topic, id.getBytes(UTF_8))).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void await(KafkaConsumer<byte[], byte[]> consumer, String id) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      for (var record : consumer.poll(Duration.ofSeconds(1))) {
        if (new String(record.value(), UTF_8).equals(id)) {
          return;
        }
      }
    }
    throw new Refusal("Kafka did not bring back what was sent");
  }

  @Override
  public void close() {
    consumers.forEach(KafkaConsumer::close);
    producer.close();
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
