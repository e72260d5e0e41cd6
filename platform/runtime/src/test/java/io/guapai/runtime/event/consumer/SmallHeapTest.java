package io.guapai.runtime.event.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guapai.contracts.Stream;
import io.guapai.testing.embedded.BrokerSettings;
import io.guapai.testing.embedded.EmbeddedBroker;
import io.guapai.testing.embedded.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record that unpacks to more than the heap, on a topic whose broker leaves records as they were
 * packed. The consumer runs in a JVM of its own.
 */
class SmallHeapTest {

  private static final String TOPIC = Stream.HAZARD.topic();
  private static final String LARGE = String.valueOf(150 << 20);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path directory;
  private EmbeddedBroker broker;
  private Process consumer;

  @BeforeEach
  void aBrokerThatUnpacksNothing() throws Exception {
    broker =
        EmbeddedBroker.asChild(
                new BrokerSettings(directory.resolve("kafka"), FreePorts.next()),
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                directory.resolve("kafka.log"))
            .start();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, TOPIC),
                  List.of(
                      new AlterConfigOp(
                          new ConfigEntry(TopicConfig.COMPRESSION_TYPE_CONFIG, "producer"),
                          AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }

  @AfterEach
  void end() throws InterruptedException {
    if (consumer != null) {
      consumer.destroyForcibly().waitFor();
    }
    broker.close();
  }

  @Test
  void aRecordThatUnpacksToMoreThanTheHeapIsParkedAndThoseAfterItAreApplied() throws Exception {
    send("0:10", "0:" + LARGE, "0:20", "0:" + LARGE, "0:30", "1:" + LARGE, "1:40");
    Path said = directory.resolve("consumer.log");
    consumer = java("-Xmx64m", said, ConsumerOnPaper.class, broker.bootstrapServers());

    awaitLine(said, "applied " + TOPIC + "/0/4: 30 characters");
    awaitLine(said, "applied " + TOPIC + "/1/1: 40 characters");
    assertThat(outcomes(said))
        .contains(
            "applied " + TOPIC + "/0/0: 10 characters",
            "parked " + TOPIC + "/0/1: 0 characters",
            "applied " + TOPIC + "/0/2: 20 characters",
            "parked " + TOPIC + "/0/3: 0 characters",
            "parked " + TOPIC + "/1/0: 0 characters");
    assertThat(outcomes(said).stream().filter(line -> line.startsWith("parked"))).hasSize(3);

    send("0:50");
    awaitLine(said, "applied " + TOPIC + "/0/5: 50 characters");
    assertThat(consumer.isAlive()).isTrue();
  }

  private void send(String... records) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(broker.bootstrapServers(), TOPIC));
    arguments.addAll(List.of(records));
    Path said = directory.resolve("producer.log");
    Process producer = java("-Xmx1g", said, PackedRecords.class, arguments.toArray(String[]::new));
    assertThat(producer.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(producer.exitValue()).as(Files.readString(said)).isZero();
  }

  private static Process java(String heap, Path said, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }

  private void awaitLine(Path said, String line) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(outcomes(said)).as(Files.readString(said)).contains(line));
  }

  private static List<String> outcomes(Path said) throws IOException {
    return Files.readAllLines(said).stream()
        .filter(line -> line.startsWith("applied ") || line.startsWith("parked "))
        .toList();
  }
}
