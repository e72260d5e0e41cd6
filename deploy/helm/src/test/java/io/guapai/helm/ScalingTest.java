package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ScalingTest {
  static final List<String> SERVICES = Chart.SERVICES;
  private static final Manifests DEFAULT = Chart.render(Chart.REQUIRED);

  @ParameterizedTest
  @FieldSource("SERVICES")
  void anAutoscalerMovesItsOwnDeployment(String service) {
    JsonNode scaler = DEFAULT.one("HorizontalPodAutoscaler", "guapai-" + service);
    JsonNode target = scaler.at("/spec/scaleTargetRef");
    JsonNode deployment = DEFAULT.one("Deployment", target.path("name").asText());
    assertThat(target.path("kind")).isEqualTo(deployment.path("kind"));
    assertThat(target.path("apiVersion")).isEqualTo(deployment.path("apiVersion"));
    assertThat(deployment.path("metadata").path("name").asText()).isEqualTo("guapai-" + service);
    assertThat(deployment.path("spec").has("replicas")).as("left to the autoscaler").isFalse();
    assertThat(scaler.at("/spec/minReplicas").asInt())
        .isLessThanOrEqualTo(scaler.at("/spec/maxReplicas").asInt());
    assertThat(scaler.at("/spec/metrics/0/resource/name").asText()).isEqualTo("cpu");
  }

  @Test
  void aServiceMayBeLeftOutOfIt() {
    Manifests fixed =
        Chart.render(
            Chart.REQUIRED,
            "services: {hazard: {replicas: 3, preStopSeconds: 0, autoscaling: {enabled: false}}}");
    assertThat(fixed.of("HorizontalPodAutoscaler")).hasSize(4);
    assertThat(fixed.one("Deployment", "guapai-hazard").at("/spec/replicas").asInt()).isEqualTo(3);
    assertThat(fixed.container("hazard").has("lifecycle")).isFalse();
    assertThat(fixed.container("scoring").has("lifecycle")).isTrue();
  }

  @Test
  void aServiceOverridesOneSettingAndKeepsTheOthers() {
    Manifests own =
        Chart.render(
            Chart.REQUIRED,
            """
            services:
              notification:
                autoscaling: {maxReplicas: 20}
                resources: {limits: {memory: 1Gi}}
            """);
    JsonNode scaler = own.one("HorizontalPodAutoscaler", "guapai-notification").path("spec");
    assertThat(scaler.path("maxReplicas").asInt()).isEqualTo(20);
    assertThat(scaler.path("minReplicas").asInt()).isEqualTo(2);
    JsonNode resources = own.container("notification").path("resources");
    assertThat(resources.at("/limits/memory").asText()).isEqualTo("1Gi");
    assertThat(resources.at("/limits/cpu").asText()).isEqualTo("2");
    assertThat(own.container("hazard").at("/resources/limits/memory").asText()).isEqualTo("768Mi");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void drainingANodeTakesOnePodAtATime(String service) {
    JsonNode budget = DEFAULT.one("PodDisruptionBudget", "guapai-" + service).path("spec");
    assertThat(budget.path("maxUnavailable").asInt()).isEqualTo(1);
    assertThat(budget.has("minAvailable")).isFalse();
  }
}
