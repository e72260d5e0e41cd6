package io.guapai.helm;

import static io.guapai.helm.Manifests.elements;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.contracts.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Fault 13: any producer on the broker is believed. */
class KafkaUsersTest {
  static final List<String> SERVICES = Chart.SERVICES;
  private static final Manifests COMPLETE = Chart.render(Chart.COMPLETE);

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceReadsWhatItsCodeSubscribesToAndNoMore(String service) {
    assertThat(granted(service, "topic", "Read")).isEqualTo(SubscriptionsInCode.topics(service));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceWritesTheStreamsThatItOwnsAndDeadLettersAndNoMore(String service) {
    Set<String> owned =
        Arrays.stream(Stream.values())
            .filter(stream -> stream.sources().contains("/guapai/" + service))
            .map(Stream::topic)
            .collect(Collectors.toCollection(TreeSet::new));
    owned.add("dead-letters");
    if (service.equals("notification")) {
      // What agencies post over HTTP.
      owned.add(Stream.AGENCY.topic());
    }
    assertThat(granted(service, "topic", "Write")).isEqualTo(owned);
  }

  /** Without that it could not hold the inbox against how long they keep their records. */
  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceMayAskForTheSettingsOfTheTopicsThatItReads(String service) {
    assertThat(granted(service, "topic", "DescribeConfigs"))
        .isEqualTo(granted(service, "topic", "Read"));
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aServiceReadsAsTheGroupOfItsNameAndNoOther(String service) throws IOException {
    assertThat(granted(service, "group", "Read")).containsExactly(service);
    assertThat(
            Files.readString(
                Path.of("../..", service + "-service/src/main/resources/application.properties")))
        .contains("quarkus.application.name=" + service + "\n");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void nothingElseIsGranted(String service) {
    assertThat(rules(service))
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/resource/type").asText()).isIn("topic", "group");
              assertThat(rule.at("/resource/patternType").asText()).isEqualTo("literal");
              assertThat(elements(rule.path("operations")).map(JsonNode::asText))
                  .isSubsetOf("Read", "Write", "DescribeConfigs");
            });
  }

  @Test
  void usersBelongToTheClusterAndAreWhoThePodsSayTheyAre() {
    assertThat(COMPLETE.of("KafkaUser"))
        .hasSize(5)
        .allSatisfy(
            user -> {
              assertThat(user.path("apiVersion").asText()).isEqualTo("kafka.strimzi.io/v1beta2");
              assertThat(user.at("/metadata/labels/strimzi.io~1cluster").asText())
                  .isEqualTo("events");
              assertThat(user.at("/metadata/namespace").asText()).isEqualTo("supervision");
              assertThat(user.at("/spec/authentication/type").asText()).isEqualTo("scram-sha-512");
              assertThat(user.at("/spec/authorization/type").asText()).isEqualTo("simple");
            });
    for (String service : SERVICES) {
      assertThat(COMPLETE.secretEnvironment(service))
          .containsEntry(
              "KAFKA_SASL_JAAS_CONFIG",
              Manifests.nameOf(COMPLETE.one("KafkaUser", "guapai-" + service))
                  + "/sasl.jaas.config");
    }
  }

  @Test
  void usersMayBeOfAnotherClusterAndNamespaceAndHaveCertificates() {
    JsonNode user =
        Chart.render(
                Chart.COMPLETE,
                """
                kafka:
                  securityProtocol: SSL
                  users: {authentication: tls, cluster: other, namespace: brokers}
                """)
            .one("KafkaUser", "guapai-hazard");
    assertThat(Chart.strings(user.at("/metadata/labels")))
        .containsAllEntriesOf(Map.of("strimzi.io/cluster", "other"));
    assertThat(user.at("/metadata/namespace").asText()).isEqualTo("brokers");
    assertThat(user.at("/spec/authentication/type").asText()).isEqualTo("tls");
  }

  @Test
  void usersAreLeftAloneUnlessAskedFor() {
    assertThat(Chart.render(Chart.REQUIRED).of("KafkaUser")).isEmpty();
  }

  private static Set<String> granted(String service, String type, String operation) {
    return rules(service).stream()
        .filter(rule -> rule.at("/resource/type").asText().equals(type))
        .filter(
            rule ->
                elements(rule.path("operations")).anyMatch(each -> each.asText().equals(operation)))
        .map(rule -> rule.at("/resource/name").asText())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonNode> rules(String service) {
    JsonNode user = COMPLETE.one("KafkaUser", "guapai-" + service);
    return elements(user.at("/spec/authorization/acls")).toList();
  }
}
