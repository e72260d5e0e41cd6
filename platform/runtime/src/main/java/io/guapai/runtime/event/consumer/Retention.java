package io.guapai.runtime.event.consumer;

import io.guapai.contracts.Stream;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.broker.KafkaClients;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.jboss.logging.Logger;

/**
 * Holds the memory of the inbox against how long the topics keep their records: a group that is set
 * back to the beginning would otherwise apply old facts again.
 */
@ApplicationScoped
class Retention {

  private static final Logger LOG = Logger.getLogger(Retention.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final KafkaClients clients;
  private final Duration remembered;
  private final List<ConfigResource> topics;

  Retention(KafkaClients clients, StreamConfig config, Routes routes) {
    this.clients = clients;
    this.remembered = Duration.ofDays(config.rememberedDays());
    this.topics =
        routes.streams().stream()
            .map(Stream::topic)
            .map(topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic))
            .toList();
  }

  /** A topic keeps its records longer than the inbox remembers them. */
  static final class RemembersTooLittle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RemembersTooLittle(String topic, String kept, Duration remembered) {
      super(
          "topic %s keeps records %s, guapai.consumer.remembered-days says %d: nothing is read"
              .formatted(topic, kept, remembered.toDays()));
    }
  }

  /**
   * Asks the broker for the settings of the topics.
   *
   * @throws RemembersTooLittle when one keeps its records for longer than the inbox remembers
   * @throws TimeoutException when no broker answers
   */
  void check() throws TimeoutException, ExecutionException, InterruptedException {
    Admin admin =
        clients.admin(
            "retention",
            Map.of(
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis()));
    try {
      Map<ConfigResource, Config> settings =
          admin.describeConfigs(topics).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      settings.forEach((topic, config) -> check(topic.name(), config));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
        throw new TimeoutException(e.getCause().getMessage());
      }
      if (!(e.getCause() instanceof AuthorizationException)) {
        throw e;
      }
      LOG.warnf("how long topics keep their records may not be asked: %s", e.getMessage());
    } finally {
      admin.close(Duration.ZERO);
    }
  }

  /** A record goes with its segment, so it may lie for as long as a segment is written besides. */
  private void check(String topic, Config config) {
    if (config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value().contains("compact")) {
      throw new RemembersTooLittle(topic, "for ever (compact)", remembered);
    }
    long retention = number(config, TopicConfig.RETENTION_MS_CONFIG);
    if (retention < 0) {
      throw new RemembersTooLittle(topic, "for ever", remembered);
    }
    Duration kept =
        Duration.ofMillis(retention).plusMillis(number(config, TopicConfig.SEGMENT_MS_CONFIG));
    if (kept.compareTo(remembered) > 0) {
      throw new RemembersTooLittle(topic, "up to " + kept.toDays() + " days", remembered);
    }
  }

  private static long number(Config config, String name) {
    return Long.parseLong(config.get(name).value());
  }
}
