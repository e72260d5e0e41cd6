package io.guapai.benchmark.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Records put on their topics with nothing around it, acknowledged by all replicas of the log. */
public final class BareProducer implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;

  public BareProducer(String brokers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new ByteArraySerializer(),
            new ByteArraySerializer());
  }

  /** The same record once more, on a topic. */
  public static ProducerRecord<byte[], byte[]> again(
      String topic, ConsumerRecord<byte[], byte[]> record) {
    return new ProducerRecord<>(topic, null, record.key(), record.value(), record.headers());
  }

  /** Sends records in this order, each batch acknowledged before the next; returns the seconds. */
  public double send(List<ProducerRecord<byte[], byte[]>> records, int batch) {
    long begin = System.nanoTime();
    for (int from = 0; from < records.size(); from += batch) {
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      records
          .subList(from, Math.min(from + batch, records.size()))
          .forEach(record -> sent.add(producer.send(record)));
      producer.flush();
      sent.forEach(BareProducer::acknowledged);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void acknowledged(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("not acknowledged", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
