package io.guapai.testing.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/**
 * How an embedded Kafka broker runs: one node that is broker and controller.
 *
 * @param directory holds the log, the cluster's id and the properties; existing data are used
 * @param port on 127.0.0.1
 * @param login what clients must know; null when the broker takes anyone
 */
public record BrokerSettings(Path directory, int port, @Nullable BrokerLogin login) {

  private static final int NODE = 1;

  /** A broker that takes anyone. */
  public BrokerSettings(Path directory, int port) {
    this(directory, port, null);
  }

  /** What a client needs besides the address. */
  Map<String, String> clientSettings() {
    return login == null ? Map.of() : login.clientSettings();
  }

  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  Path logDirectory() {
    return directory.resolve("log");
  }

  /** Formats the storage unless that was done before, and says how to start on it. */
  Properties prepare() throws IOException {
    Files.createDirectories(logDirectory());
    format();
    int controller = FreePorts.next();
    Properties properties = new Properties();
    properties.put("process.roles", "broker,controller");
    properties.put("node.id", String.valueOf(NODE));
    properties.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controller);
    String clients = (login == null ? "PLAINTEXT" : BrokerLogin.LISTENER) + "://127.0.0.1:" + port;
    properties.put("listeners", clients + ",CONTROLLER://127.0.0.1:" + controller);
    properties.put("advertised.listeners", clients);
    properties.put("controller.listener.names", "CONTROLLER");
    if (login != null) {
      properties.putAll(login.brokerSettings());
    }
    properties.put("log.dirs", logDirectory().toString());
    properties.put("auto.create.topics.enable", "false");
    properties.put("offsets.topic.replication.factor", "1");
    properties.put("offsets.topic.num.partitions", "6");
    properties.put("transaction.state.log.replication.factor", "1");
    properties.put("transaction.state.log.min.isr", "1");
    properties.put("transaction.state.log.num.partitions", "2");
    properties.put("share.coordinator.state.topic.replication.factor", "1");
    properties.put("share.coordinator.state.topic.min.isr", "1");
    properties.put("min.insync.replicas", "1");
    properties.put("group.initial.rebalance.delay.ms", "0");
    properties.put("log.cleaner.dedupe.buffer.size", "4194304");
    properties.put("broker.session.timeout.ms", "3000");
    properties.put("broker.heartbeat.interval.ms", "500");
    return properties;
  }

  private void format() throws IOException {
    try {
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(clusterId())
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .setControllerListenerName("CONTROLLER")
          .setMetadataLogDirectory(logDirectory().toString())
          .addDirectory(logDirectory().toString())
          .setIgnoreFormatted(true)
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
          .run();
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("cannot format " + logDirectory(), e);
    }
  }

  private String clusterId() throws IOException {
    Path file = directory.resolve("cluster-id");
    if (!Files.exists(file)) {
      Files.writeString(file, Uuid.randomUuid().toString());
    }
    return Files.readString(file).strip();
  }
}
