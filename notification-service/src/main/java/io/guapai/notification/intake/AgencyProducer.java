package io.guapai.notification.intake;

import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.broker.KafkaClients;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Produces what agencies posted, and tells what Kafka has on all its replicas. */
@Singleton
class AgencyProducer {

  private static final Logger LOG = Logger.getLogger(AgencyProducer.class);
  private static final int BUFFER_BYTES = 8 << 20;

  private final KafkaProducer<String, String> producer;

  AgencyProducer(KafkaClients clients, IntakeConfig config) {
    Duration patience = config.acknowledgeWithin();
    int half = Math.toIntExact(patience.toMillis() / 2);
    this.producer =
        clients.producer(
            "intake",
            Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.BUFFER_MEMORY_CONFIG,
                BUFFER_BYTES,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                half,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                half,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.toIntExact(patience.toMillis())));
  }

  /**
   * Produces events in their order and waits for their acknowledgement.
   *
   * @return for each event whether Kafka acknowledged it; one that it did not may still be there
   */
  List<Boolean> produce(List<RawEvent> events) {
    List<@Nullable Future<RecordMetadata>> sent = new ArrayList<>(events.size());
    boolean away = false;
    for (RawEvent event : events) {
      Future<RecordMetadata> future = away ? null : send(event);
      sent.add(future);
      // Without a broker each further send would wait as long as this one did.
      away = away || future == null || future.isDone() && !acknowledged(future);
    }
    producer.flush();
    return sent.stream().map(AgencyProducer::acknowledged).toList();
  }

  private @Nullable Future<RecordMetadata> send(RawEvent event) {
    try {
      return producer.send(event.toRecord());
    } catch (KafkaException e) {
      LOG.warnf("events are not taken: %s", e.getMessage());
      return null;
    }
  }

  private static boolean acknowledged(@Nullable Future<RecordMetadata> future) {
    if (future == null) {
      return false;
    }
    try {
      future.get();
      return true;
    } catch (ExecutionException e) {
      LOG.warnf("an event was not acknowledged: %s", e.getMessage());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(5));
  }
}
