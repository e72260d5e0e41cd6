package io.guapai.runtime.event.consumer;

import io.guapai.contracts.Stream;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.broker.Backoff;
import io.guapai.runtime.event.broker.KafkaClients;
import io.guapai.runtime.event.inbox.Inbox;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The service's one consumer: a thread that polls every stream of interest and hands what came to
 * the inbox. Replicas share the partitions of the group, which is named after the service.
 *
 * <p>The broker is needed neither to start nor to stay up: without it nothing arrives, and that is
 * all.
 */
@ApplicationScoped
class StreamConsumer {

  private static final Logger LOG = Logger.getLogger(StreamConsumer.class);
  private static final Duration LONGEST_FINISH = Duration.ofSeconds(8);

  private final KafkaClients clients;
  private final Inbox inbox;
  private final ConsumerState state;
  private final Retention retention;
  private final StreamConfig config;
  private final List<String> topics;
  private final String group;
  private volatile boolean running = true;
  private volatile @Nullable KafkaConsumer<byte[], byte[]> current;
  private @Nullable Thread thread;

  StreamConsumer(
      KafkaClients clients,
      Inbox inbox,
      ConsumerState state,
      Retention retention,
      StreamConfig config,
      Routes routes,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.clients = clients;
    this.inbox = inbox;
    this.state = state;
    this.retention = retention;
    this.config = config;
    this.topics = routes.streams().stream().map(Stream::topic).toList();
    this.group = service;
  }

  void start(@Observes StartupEvent event) {
    if (!topics.isEmpty()) {
      thread = new Thread(this::run, "streams");
      thread.setDaemon(true);
      state.started(thread);
      thread.start();
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    inbox.leave();
    KafkaConsumer<byte[], byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
    if (thread != null) {
      // What it has in hand it finishes.
      thread.join(LONGEST_FINISH.toMillis());
      thread.interrupt();
    }
  }

  private void run() {
    Backoff backoff = new Backoff();
    boolean careful = false;
    while (running) {
      try {
        retention.check();
        careful = consume(careful);
        backoff.reset();
      } catch (TimeoutException brokerAway) {
        state.progressed(0);
      } catch (WakeupException stopping) {
        return;
      } catch (OutOfMemoryError tooLarge) {
        LOG.error("a batch does not fit into memory: records are read one by one");
        careful = true;
      } catch (InterruptedException stopping) {
        return;
      } catch (Exception | StackOverflowError e) {
        if (!running || !recovers(e, backoff)) {
          return;
        }
      }
    }
  }

  /** Waits before the consumer is made anew; false when the service stops meanwhile. */
  private boolean recovers(Throwable failure, Backoff backoff) {
    state.refused(failure);
    LOG.error("the consumer is made anew", failure);
    try {
      backoff.pause();
      return true;
    } catch (InterruptedException stopping) {
      return false;
    }
  }

  /** Reads until it must change its way; returns whether the next reads record by record. */
  private boolean consume(boolean careful) {
    try (KafkaConsumer<byte[], byte[]> consumer = clients.consumer("streams", settings(careful))) {
      current = consumer;
      state.reads(consumer);
      Partitions partitions = new Partitions(consumer, inbox, state, careful);
      consumer.subscribe(topics, partitions);
      if (careful) {
        new CarefulReading(consumer, partitions, inbox).untilCaughtUp(() -> running);
        return false;
      }
      while (running) {
        partitions.take(consumer.poll(partitions.pause()));
      }
      return false;
    } finally {
      current = null;
    }
  }

  private Map<String, Object> settings(boolean careful) {
    return Map.of(
        ConsumerConfig.GROUP_ID_CONFIG,
        group,
        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
        "earliest",
        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
        false,
        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
        false,
        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
        careful ? 1 : config.batch(),
        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
        careful ? 1 : config.fetchBytes(),
        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
        careful ? 1 : Math.min(config.fetchBytes(), 1 << 20),
        ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
        Math.toIntExact(config.patience().toMillis()));
  }
}
