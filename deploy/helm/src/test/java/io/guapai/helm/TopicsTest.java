package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                  retentionDays: -1
                  config: {segment.bytes: 1073741824}
            """);
    JsonNode hazard = own.one("KafkaTopic", "hazard-events");
    assertThat(hazard.at("/metadata/namespace").asText()).isEqualTo("kafka");
    assertThat(hazard.at("/spec/partitions").asInt()).isEqualTo(24);
    assertThat(hazard.at("/spec/config/retention.ms").asInt()).isEqualTo(-1);
    assertThat(hazard.at("/spec/config/segment.bytes").asText()).isEqualTo("1073741824");
    assertThat(own.one("KafkaTopic", "score-events").at("/spec/partitions").asInt()).isEqualTo(12);
  }

  @Test
  void topicsAreLeftAloneUnlessAskedFor() {
    assertThat(Chart.render(Chart.REQUIRED).of("KafkaTopic")).isEmpty();
  }
}
