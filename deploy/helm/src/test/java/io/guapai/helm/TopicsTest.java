package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {
  private static final Manifests COMPLETE = Chart.render(Chart.COMPLETE);

  @Test
  void everyStreamHasATopicAndSoHaveTheDeadLetters() {
    List<String> expected = new ArrayList<>();
    Arrays.stream(Stream.values()).map(Stream::topic).forEach(expected::add);
    expected.add("dead-letters");
    assertThat(COMPLETE.of("KafkaTopic"))
        .extracting(Manifests::nameOf)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(
            Chart.read("values.schema.json")
                .at("/properties/topics/properties/overrides/properties"))
        .hasSize(expected.size());
  }

  @Test
  void topicsBelongToTheClusterAndOutliveTheRelease() {
    assertThat(COMPLETE.of("KafkaTopic"))
        .allSatisfy(
            topic -> {
              assertThat(topic.path("apiVersion").asText()).isEqualTo("kafka.strimzi.io/v1beta2");
              JsonNode metadata = topic.path("metadata");
              assertThat(metadata.at("/labels/strimzi.io~1cluster").asText()).isEqualTo("events");
              assertThat(metadata.at("/annotations/helm.sh~1resource-policy").asText())
                  .isEqualTo("keep");
              assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(12);
              assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
              assertThat(topic.at("/spec/config/min.insync.replicas").asInt()).isEqualTo(2);
              assertThat(topic.at("/spec/config/retention.ms").asText()).isEqualTo("2592000000");
            });
  }

  /** Fault 12: a record of a few kilobytes that unpacks to 150 MB. */
  @Test
  void aBrokerHoldsTheLimitOfARecordAgainstWhatItUnpacksTo() {
    assertThat(COMPLETE.of("KafkaTopic"))
        .allSatisfy(
            topic -> {
              JsonNode config = topic.at("/spec/config");
              assertThat(config.path("compression.type").asText()).isEqualTo("uncompressed");
              assertThat(config.path("max.message.bytes").asText()).isEqualTo("1048576");
            });
  }

  @Test
  void aRecordLiesForADayBeyondItsRetentionAtMost() {
    assertThat(COMPLETE.of("KafkaTopic"))
        .allSatisfy(
            topic ->
                assertThat(topic.at("/spec/config/segment.ms").asLong())
                    .isPositive()
                    .isLessThanOrEqualTo(86_400_000));
  }

  /** Fault 10: ids kept 30 days, topics 30 days and a segment, 365 allowed. */
  @ParameterizedTest
  @CsvSource({
    "'topics: {retentionDays: 7}', 9",
    "'topics: {retentionDays: 365}', 367",
    "'topics: {overrides: {agency-receipts: {retentionDays: 90}}}', 92",
    "'topics: {overrides: {agency-events: {config: {segment.ms: 604800000}}}}', 38",
    "'topics: {overrides: {score-events: {config: {retention.ms: \"3456000001\"}}}}', 43",
    "'topics: {overrides: {dead-letters: {retentionDays: -1}}}', 32",
    "'topics: {rememberedDays: 60}', 60"
  })
  void theInboxRemembersLongerThanAnyStreamKeepsItsRecords(String values, String days) {
    Manifests manifests = Chart.render(Chart.REQUIRED, values);
    for (String service : Chart.SERVICES) {
      assertThat(manifests.plainEnvironment(service))
          .containsEntry("GUAPAI_CONSUMER_REMEMBERED_DAYS", days);
    }
  }

  @Test
  void oneTopicMayDiffer() {
    Manifests own =
        Chart.render(
            Chart.COMPLETE,
            """
            topics:
              namespace: kafka
              overrides:
                hazard-events:
                  partitions: 24
                  retentionDays: 90
                  config: {segment.bytes: 1073741824}
            """);
    JsonNode hazard = own.one("KafkaTopic", "hazard-events");
    assertThat(hazard.at("/metadata/namespace").asText()).isEqualTo("kafka");
    assertThat(hazard.at("/spec/partitions").asInt()).isEqualTo(24);
    assertThat(hazard.at("/spec/config/retention.ms").asText()).isEqualTo("7776000000");
    assertThat(hazard.at("/spec/config/segment.bytes").asText()).isEqualTo("1073741824");
    assertThat(own.one("KafkaTopic", "score-events").at("/spec/partitions").asInt()).isEqualTo(12);
  }

  @Test
  void topicsAreLeftAloneUnlessAskedFor() {
    assertThat(Chart.render(Chart.REQUIRED).of("KafkaTopic")).isEmpty();
  }
}
