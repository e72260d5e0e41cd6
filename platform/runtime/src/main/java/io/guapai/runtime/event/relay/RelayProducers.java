package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.broker.KafkaClients;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;

/** Producers as {@link Delivery} needs them. */
@ApplicationScoped
class RelayProducers {

  /**
   * With one request in flight a large batch per partition makes up for its round trip. No topic of
   * the platform takes less: an agency's event alone may have 512 KiB.
   */
  private static final int BATCH_BYTES = 64 << 10;

  private final KafkaClients clients;
  private final RelayConfig config;

  RelayProducers(KafkaClients clients, RelayConfig config) {
    this.clients = clients;
    this.config = config;
  }

  /**
   * Makes a producer that gives up within the delivery timeout: a quarter of it may pass before a
   * row is queued, the rest after.
   */
  Producer<String, String> make() {
    int patience = Math.toIntExact(config.deliveryTimeout().toMillis());
    return clients.producer(
        "outbox",
        Map.of(
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.BATCH_SIZE_CONFIG,
            BATCH_BYTES,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            patience / 4,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            patience / 2,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            patience - patience / 4));
  }
}
