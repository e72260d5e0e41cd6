package io.guapai.testing.embedded;

import io.guapai.contracts.Stream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Waits for a broker that is starting and gives it the platform's topics. */
record BrokerTopics(BrokerSettings settings, BrokerProcess broker) {
  private static final int PATIENCE_SECONDS = 60;

  /**
   * What an installation gives its topics as well: the broker unpacks what a producer packed and
   * holds the limit against that, so that no small record becomes a large one in a service.
   */
  private static final Map<String, String> SETTINGS =
      Map.of(
          TopicConfig.COMPRESSION_TYPE_CONFIG,
          "uncompressed",
          TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
          String.valueOf(1 << 20));

  void create() throws IOException {
    try {
      awaitListening();
      Admin admin = Admin.create(config());
      try {
        create(admin);
      } finally {
        // Without waiting for calls that a dead broker will never answer.
        admin.close(Duration.ZERO);
      }
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("topics cannot be created", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private Map<String, Object> config() {
    Map<String, Object> config = new HashMap<>(settings.clientSettings());
    config.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
    config.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
    return config;
  }

  private void create(Admin admin)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Set<String> present = present(admin);
    List<NewTopic> missing =
        names()
            .filter(topic -> !present.contains(topic))
            .map(topic -> new NewTopic(topic, EmbeddedBroker.PARTITIONS, (short) 1))
            .map(topic -> topic.configs(SETTINGS))
            .toList();
    admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    // Those of an earlier start may be older than these settings.
    Map<ConfigResource, Collection<AlterConfigOp>> settled =
        names()
            .filter(present::contains)
            .collect(
                Collectors.toMap(
                    topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic),
                    topic -> changes()));
    admin.incrementalAlterConfigs(settled).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static java.util.stream.Stream<String> names() {
    return java.util.stream.Stream.concat(
        Arrays.stream(Stream.values()).map(Stream::topic),
        java.util.stream.Stream.of(EmbeddedBroker.DEAD_LETTERS));
  }

  private static Collection<AlterConfigOp> changes() {
    return SETTINGS.entrySet().stream()
        .map(setting -> new ConfigEntry(setting.getKey(), setting.getValue()))
        .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
        .toList();
  }

  // A client that comes too early fills the log with its complaints.
  private void awaitListening() throws IOException, InterruptedException {
    for (int turn = 0; turn < PATIENCE_SECONDS * 20; turn++) {
      if (isListening()) {
        return;
      }
      requireAlive();
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IOException("it does not listen within " + PATIENCE_SECONDS + " s");
  }

  private boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  // Asked in short turns: a child that has died is noticed at once, not after the whole wait.
  private Set<String> present(Admin admin)
      throws IOException, InterruptedException, ExecutionException {
    var answer = admin.listTopics().names();
    for (int turn = 0; turn < PATIENCE_SECONDS * 10; turn++) {
      try {
        return answer.get(100, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        requireAlive();
      }
    }
    throw new IOException("no answer within " + PATIENCE_SECONDS + " s");
  }

  private void requireAlive() throws IOException {
    if (!broker.isAlive()) {
      throw new IOException("it ended by itself: " + broker.lastWords());
    }
  }
}
