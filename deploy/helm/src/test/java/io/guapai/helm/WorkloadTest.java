package io.guapai.helm;

import static io.guapai.helm.Manifests.elements;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WorkloadTest {
  static final List<String> SERVICES = Chart.SERVICES;
  private static final Manifests DEFAULT = Chart.render(Chart.REQUIRED);

  @Test
  void thereAreFiveServicesEachWithItsOwnObjects() {
    for (String kind :
        List.of(
            "Deployment",
            "Service",
            "ServiceAccount",
            "ConfigMap",
            "HorizontalPodAutoscaler",
            "PodDisruptionBudget")) {
      assertThat(DEFAULT.of(kind))
          .as(kind)
          .extracting(Manifests::nameOf)
          .containsExactlyInAnyOrderElementsOf(
              SERVICES.stream().map(service -> "guapai-" + service).toList());
    }
    assertThat(DEFAULT.all()).hasSize(30);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void everyProbeAsksItsOwnQuestion(String service) {
    JsonNode container = DEFAULT.container(service);
    assertThat(path(container, "startup")).isEqualTo("/q/health/started");
    assertThat(path(container, "liveness")).isEqualTo("/q/health/live");
    assertThat(path(container, "readiness")).isEqualTo("/q/health/ready");
    assertThat(container.at("/startupProbe/failureThreshold").asInt()).isGreaterThan(1);
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void resourcesAreAskedForAndBounded(String service) {
    JsonNode resources = DEFAULT.container(service).path("resources");
    for (String side : List.of("requests", "limits")) {
      assertThat(resources.path(side).path("cpu").asText()).as(side).isNotEmpty();
      assertThat(resources.path(side).path("memory").asText()).as(side).isNotEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aPodHasNoPrivilege(String service) {
    JsonNode pod = DEFAULT.podSpec(service);
    assertThat(pod.at("/securityContext/runAsNonRoot").booleanValue()).isTrue();
    assertThat(pod.at("/securityContext/runAsUser").asInt()).isPositive();
    assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
    assertThat(pod.path("serviceAccountName").asText()).isEqualTo("guapai-" + service);

    JsonNode container = DEFAULT.container(service).path("securityContext");
    assertThat(container.path("readOnlyRootFilesystem").booleanValue()).isTrue();
    assertThat(container.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    assertThat(container.at("/capabilities/add").isMissingNode()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void onlyTheTemporaryFolderIsWritable(String service) {
    JsonNode mounts = Chart.render(Chart.COMPLETE).container(service).path("volumeMounts");
    assertThat(elements(mounts).filter(mount -> !mount.path("readOnly").asBoolean()))
        .extracting(mount -> mount.path("mountPath").asText())
        .containsExactly("/tmp");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void anUpdateTakesNoPodAwayBeforeItsSuccessorIsReady(String service) {
    JsonNode update =
        DEFAULT.one("Deployment", "guapai-" + service).at("/spec/strategy/rollingUpdate");
    assertThat(update.path("maxUnavailable").asInt(-1)).isZero();
    assertThat(update.path("maxSurge").asInt()).isPositive();
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void aPodHasLongerThanAConsumersSessionToStop(String service) {
    int session = Chart.read("values.yaml").at("/kafka/sessionTimeoutSeconds").asInt();
    int pause = DEFAULT.container(service).at("/lifecycle/preStop/sleep/seconds").asInt();
    assertThat(pause).isPositive();
    assertThat(DEFAULT.podSpec(service).path("terminationGracePeriodSeconds").asInt())
        .isGreaterThan(session + pause);
  }

  @Test
  void thePauseBeforeStoppingIsACommandWhereKubernetesHasNoSleep() {
    JsonNode preStop =
        Chart.renderAs("guapai", "v1.28.4", Chart.REQUIRED)
            .container("hazard")
            .at("/lifecycle/preStop");
    assertThat(preStop.toString()).isEqualTo("{\"exec\":{\"command\":[\"sleep\",\"5\"]}}");
  }

  @ParameterizedTest
  @FieldSource("SERVICES")
  void podsAreSpreadOverZonesAndNodes(String service) {
    JsonNode constraints = DEFAULT.podSpec(service).path("topologySpreadConstraints");
    assertThat(elements(constraints).map(each -> each.path("topologyKey").asText()))
        .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
    assertThat(elements(constraints))
        .allMatch(
            each ->
                each.at("/labelSelector/matchLabels/app.kubernetes.io~1component")
                    .asText()
                    .equals(service));
  }

  @Test
  void imagesFollowRepositoryAndTag() {
    String version = Chart.read("Chart.yaml").path("appVersion").asText();
    assertThat(DEFAULT.container("hazard").path("image").asText())
        .isEqualTo("guapai/hazard-service:" + version);

    Manifests own =
        Chart.render(
            Chart.REQUIRED,
            """
            image: {repository: registry.example/safety, tag: "1.0"}
            services:
              hazard: {image: {tag: "1.1"}}
              scoring: {image: {repository: other.example/scores}}
            """);
    assertThat(own.container("equipment").path("image").asText())
        .isEqualTo("registry.example/safety/equipment-service:1.0");
    assertThat(own.container("hazard").path("image").asText())
        .isEqualTo("registry.example/safety/hazard-service:1.1");
    assertThat(own.container("scoring").path("image").asText())
        .isEqualTo("other.example/scores:1.0");
  }

  @Test
  void thePlatformMayAssignTheUser() {
    Manifests openShift =
        Chart.render(Chart.REQUIRED, "podSecurity: {runAsUser: null, runAsGroup: null}");
    JsonNode context = openShift.podSpec("hazard").path("securityContext");
    assertThat(context.has("runAsUser")).isFalse();
    assertThat(context.has("runAsGroup")).isFalse();
    assertThat(context.path("runAsNonRoot").booleanValue()).isTrue();
  }

  @Test
  void aLargeUserIdIsWrittenInFull() {
    Manifests large = Chart.render(Chart.REQUIRED, "podSecurity: {runAsUser: 1000650000}");
    assertThat(large.podSpec("hazard").at("/securityContext/runAsUser").asText())
        .isEqualTo("1000650000");
  }

  private static String path(JsonNode container, String probe) {
    return container.at("/" + probe + "Probe/httpGet/path").asText();
  }
}
