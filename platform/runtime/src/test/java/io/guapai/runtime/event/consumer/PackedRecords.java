package io.guapai.runtime.event.consumer;

import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends records that are small on the wire and large in memory; for that it needs a JVM of its own.
 */
final class PackedRecords {

  private PackedRecords() {}

  /**
   * Sends records, each in a batch of its own.
   *
   * @param arguments the broker's address, the topic, and for each record {@code partition:bytes}
   */
  public static void main(String[] arguments) throws Exception {
    int most = 200 << 20;
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                arguments[0],
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "gzip",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                most,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                (long) most),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (int i = 2; i < arguments.length; i++) {
        String[] record = arguments[i].split(":");
        byte[] value = new byte[Integer.parseInt(record[1])];
        Arrays.fill(value, (byte) 'a');
        producer
            .send(new ProducerRecord<>(arguments[1], Integer.valueOf(record[0]), null, value))
            .get();
      }
    }
  }
}
