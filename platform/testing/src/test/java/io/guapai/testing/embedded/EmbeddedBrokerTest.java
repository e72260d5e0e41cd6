package io.guapai.testing.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
  private static final List<String> SMALL =
      List.of("-Xms32m", "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  @TempDir Path directory;

  @Test
  void aChildBrokerHasTheTopicsAndLeavesNoProcess() throws Exception {
    BrokerSettings settings = new BrokerSettings(directory, FreePorts.next());
    EmbeddedBroker broker =
        EmbeddedBroker.asChild(settings, SMALL, directory.resolve("kafka.log")).start();
    long first = broker.pid();
    assertNotEquals(ProcessHandle.current().pid(), first);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      Set<String> topics = admin.listTopics().names().get();
      assertTrue(topics.containsAll(Set.of("hazard-events", "agency-receipts", "dead-letters")));
      assertEquals(
          6,
          admin
              .describeTopics(List.of("hazard-events"))
              .allTopicNames()
              .get()
              .get("hazard-events")
              .partitions()
              .size());
      // As a topic is that an earlier version made.
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, "agency-events"),
                  List.of(
                      new AlterConfigOp(
                          new ConfigEntry("compression.type", ""), AlterConfigOp.OpType.DELETE))))
          .all()
          .get();
    }
    broker.stop();
    assertFalse(ProcessHandle.of(first).map(ProcessHandle::isAlive).orElse(false));

    broker.start();
    long second = broker.pid();
    assertTrue(broker.isAlive());
    assertRefusesWhatUnpacksToTooMuch(broker);
    broker.close();
    assertFalse(ProcessHandle.of(second).map(ProcessHandle::isAlive).orElse(false));
  }

  /** Fault 12. */
  @Test
  void aSmallRecordThatUnpacksToALargeOneIsRefused() throws Exception {
    BrokerSettings settings = new BrokerSettings(directory, FreePorts.next());
    try (EmbeddedBroker broker =
        EmbeddedBroker.asChild(settings, SMALL, directory.resolve("kafka.log")).start()) {
      assertRefusesWhatUnpacksToTooMuch(broker);
    }
  }

  private static void assertRefusesWhatUnpacksToTooMuch(EmbeddedBroker broker) throws Exception {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of(
                "bootstrap.servers",
                broker.bootstrapServers(),
                "compression.type",
                "gzip",
                "max.request.size",
                8 << 20),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      ProducerRecord<byte[], byte[]> bomb =
          new ProducerRecord<>("agency-events", new byte[(1 << 20) + 1]);
      assertInstanceOf(RecordTooLargeException.class, refusal(producer, bomb));
      // What is small when unpacked is taken, packed or not.
      producer.send(new ProducerRecord<>("agency-events", new byte[512 << 10])).get();
    }
  }

  /** Why a record is refused, once the broker goes by the settings that it has taken. */
  private static Throwable refusal(
      KafkaProducer<byte[], byte[]> producer, ProducerRecord<byte[], byte[]> bomb)
      throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      try {
        producer.send(bomb).get();
      } catch (ExecutionException e) {
        return e.getCause();
      }
    }
    throw new AssertionError("what unpacks to too much is taken");
  }

  @Test
  @Timeout(30)
  void aBrokerThatCannotLiveIsNoticedAtOnceWithItsReason() {
    BrokerSettings settings = new BrokerSettings(directory, FreePorts.next());
    List<String> impossible = List.of("-XX:NoSuchFlag=1");
    IllegalStateException refusal =
        assertThrows(
            IllegalStateException.class,
            () ->
                EmbeddedBroker.asChild(settings, impossible, directory.resolve("kafka.log"))
                    .start());
    assertTrue(refusal.getMessage().contains("it ended by itself: "), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("Error: Could not create"), refusal.getMessage());
  }
}
