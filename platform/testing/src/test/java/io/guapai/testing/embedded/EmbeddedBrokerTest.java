package io.guapai.testing.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
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
    }
    broker.stop();
    assertFalse(ProcessHandle.of(first).map(ProcessHandle::isAlive).orElse(false));

    broker.start();
    long second = broker.pid();
    assertTrue(broker.isAlive());
    broker.close();
    assertFalse(ProcessHandle.of(second).map(ProcessHandle::isAlive).orElse(false));
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
