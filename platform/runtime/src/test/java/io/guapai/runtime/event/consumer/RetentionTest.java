package io.guapai.runtime.event.consumer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guapai.contracts.Stream;
import io.guapai.testing.Broker;
import io.guapai.testing.PlatformResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fault 10: the inbox forgets what the topics still hold. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RetentionTest {

  private static final List<String> CHANGED =
      List.of("retention.ms", "segment.ms", "cleanup.policy");

  @Inject Retention retention;

  @ParameterizedTest
  @CsvSource({"retention.ms, 365", "retention.ms, -1", "segment.ms, 39"})
  void aTopicThatKeepsItsRecordsForLongerIsNotRead(String setting, long days) throws Exception {
    set(setting, days < 0 ? "-1" : String.valueOf(Duration.ofDays(days).toMillis()));
    assertThatThrownBy(retention::check)
        .isInstanceOf(Retention.RemembersTooLittle.class)
        .hasMessageContaining(Stream.HAZARD.topic());
  }

  @ParameterizedTest
  @CsvSource({"retention.ms, 32", "segment.ms, 1"})
  void aTopicThatKeepsItsRecordsForAsLongIsRead(String setting, long days) throws Exception {
    set(setting, String.valueOf(Duration.ofDays(days).toMillis()));
    assertThatCode(retention::check).doesNotThrowAnyException();
  }

  @AfterEach
  void asBefore() throws Exception {
    alter(
        CHANGED.stream()
            .map(name -> new AlterConfigOp(new ConfigEntry(name, ""), AlterConfigOp.OpType.DELETE))
            .toList());
  }

  private static void set(String name, String value) throws Exception {
    alter(List.of(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)));
  }

  /** Changes settings of the topic, and waits until the broker tells them to whoever asks. */
  private static void alter(List<AlterConfigOp> changes) throws Exception {
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, Stream.HAZARD.topic());
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", Broker.bootstrapServers()))) {
      admin.incrementalAlterConfigs(Map.of(topic, changes)).all().get();
      Awaitility.await()
          .until(
              () -> {
                Config told = admin.describeConfigs(List.of(topic)).all().get().get(topic);
                return changes.stream().allMatch(change -> isDone(change, told));
              });
    }
  }

  private static boolean isDone(AlterConfigOp change, Config told) {
    ConfigEntry entry = told.get(change.configEntry().name());
    return change.opType() == AlterConfigOp.OpType.DELETE
        ? entry.source() != ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG
        : entry.value().equals(change.configEntry().value());
  }
}
