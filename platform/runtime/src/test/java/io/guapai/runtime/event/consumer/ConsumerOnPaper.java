package io.guapai.runtime.event.consumer;

import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.broker.KafkaClients;
import io.guapai.runtime.event.inbox.InboxOnPaper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.StartupEvent;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;

/** The consumer of hazard facts alone, in a JVM that a test gives its heap. */
final class ConsumerOnPaper {

  private ConsumerOnPaper() {}

  /**
   * Reads until the process is ended.
   *
   * @param arguments the broker's address
   */
  public static void main(String[] arguments) throws InterruptedException {
    KafkaClients clients =
        new KafkaClients(
            Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, arguments[0]), "paper");
    StreamConfig config = new AsByDefault();
    MeterRegistry metrics = new SimpleMeterRegistry();
    Routes routes = Routes.builder().on(HazardOverdue.class, facts -> {}).build();
    new StreamConsumer(
            clients,
            new InboxOnPaper(),
            new ConsumerState(config, metrics),
            new Retention(clients, config, routes),
            config,
            routes,
            "paper")
        .start(new StartupEvent());
    Thread.currentThread().join();
  }

  private static final class AsByDefault implements StreamConfig {
    @Override
    public int batch() {
      return 1000;
    }

    @Override
    public int fetchBytes() {
      return 8 << 20;
    }

    @Override
    public Duration patience() {
      return Duration.ofMinutes(5);
    }

    @Override
    public int rememberedDays() {
      return 40;
    }
  }
}
