package io.guapai.helm;

import static io.guapai.helm.Manifests.elements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoutingTest {
  private static final Manifests COMPLETE = Chart.render(Chart.COMPLETE);

  @Test
  void pathsLeadToTheirServices() {
    JsonNode rule = COMPLETE.of("Ingress").get(0).at("/spec/rules/0");
    assertThat(rule.path("host").asText()).isEqualTo("guapai.example");
    assertThat(
            elements(rule.at("/http/paths"))
                .collect(
                    Collectors.toMap(
                        path -> path.path("path").asText(),
                        path -> path.at("/backend/service/name").asText())))
        .containsOnly(
            entry("/equipment", "guapai-equipment"),
            entry("/inspection", "guapai-inspection"),
            entry("/hazard", "guapai-hazard"),
            entry("/scoring", "guapai-scoring"),
            entry("/notification", "guapai-notification"),
            entry("/events", "guapai-notification"),
            entry("/contracts", "guapai-notification"),
            entry("/", "guapai-notification"));
    assertThat(elements(rule.at("/http/paths")))
        .allMatch(path -> path.path("pathType").asText().equals("Prefix"))
        .allMatch(
            path ->
                COMPLETE
                    .one("Service", path.at("/backend/service/name").asText())
                    .at("/spec/ports/0/name")
                    .equals(path.at("/backend/service/port/name")));
  }

  @Test
  void theAddressIsServedWithItsCertificate() {
    JsonNode ingress = COMPLETE.of("Ingress").get(0).path("spec");
    assertThat(ingress.path("ingressClassName").asText()).isEqualTo("nginx");
    assertThat(ingress.at("/tls/0/secretName").asText()).isEqualTo("guapai-tls");
    assertThat(ingress.at("/tls/0/hosts/0").asText()).isEqualTo("guapai.example");
  }

  @Test
  void nothingIsPublishedUnlessAskedFor() {
    Manifests plain = Chart.render(Chart.REQUIRED);
    assertThat(plain.of("Ingress")).isEmpty();
    assertThat(plain.of("NetworkPolicy")).isEmpty();
    assertThat(plain.of("Service"))
        .allMatch(service -> service.at("/spec/type").asText().equals("ClusterIP"));
  }

  @Test
  void aServicesPortIsThatOfItsContainers() {
    for (String service : Chart.SERVICES) {
      JsonNode port = COMPLETE.one("Service", "guapai-" + service).at("/spec/ports/0");
      assertThat(elements(COMPLETE.container(service).path("ports")))
          .extracting(each -> each.path("name"))
          .contains(port.path("targetPort"));
    }
  }

  @Test
  void aPodReachesItsNeighboursDatabaseBrokersAndIssuerOnly() {
    assertThat(COMPLETE.of("NetworkPolicy")).hasSize(5);
    JsonNode policy = COMPLETE.one("NetworkPolicy", "guapai-hazard").path("spec");
    assertThat(elements(policy.path("policyTypes")).map(JsonNode::asText))
        .containsExactly("Ingress", "Egress");
    assertThat(ports(policy.at("/egress/0"))).containsExactly(8080);
    assertThat(ports(policy.at("/egress/1"))).containsExactlyInAnyOrder(53, 9093, 5433, 8443);
    assertThat(ports(policy.at("/egress/2"))).containsExactly(4317);
    assertThat(policy.path("egress")).hasSize(3);
  }

  @Test
  void aPodIsReachedByItsNeighboursAndTheAdmittedOnly() {
    JsonNode rules = COMPLETE.one("NetworkPolicy", "guapai-hazard").at("/spec/ingress");
    assertThat(rules).hasSize(1);
    assertThat(rules.at("/0/from")).hasSize(2);
    assertThat(rules.at("/0/from/0/podSelector/matchLabels/app.kubernetes.io~1instance").asText())
        .isEqualTo("guapai");
    assertThat(rules.at("/0/from/1").has("namespaceSelector")).isTrue();
  }

  private static Set<Integer> ports(JsonNode rule) {
    return elements(rule.path("ports"))
        .map(port -> port.path("port"))
        .peek(port -> assertThat(port.isInt()).as("a number: %s", port).isTrue())
        .map(JsonNode::asInt)
        .collect(Collectors.toSet());
  }
}
