package io.guapai.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every object that the chart renders. */
class ManifestTest {
  private static final String LONGEST_RELEASE = "r".repeat(53);

  private static final Map<String, Class<?>> TYPES =
      Map.of(
          "v1/ConfigMap", ConfigMap.class,
          "v1/Service", Service.class,
          "v1/ServiceAccount", ServiceAccount.class,
          "apps/v1/Deployment", Deployment.class,
          "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
          "networking.k8s.io/v1/Ingress", Ingress.class,
          "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
          "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

  static Stream<Manifests> installations() {
    return Stream.of(
        Chart.render(Chart.REQUIRED),
        Chart.render(Chart.COMPLETE),
        Chart.renderAs("guapai", "v1.27.0", Chart.COMPLETE),
        Chart.renderAs(LONGEST_RELEASE, "v1.32.0", Chart.COMPLETE),
        Chart.renderAs("guapai", "v1.32.0", Chart.COMPLETE, "nameOverride: " + "n".repeat(50)));
  }

  @ParameterizedTest
  @MethodSource("installations")
  void isAResourceThatKubernetesKnowsFieldByField(Manifests manifests) {
    ObjectMapper strict = new ObjectMapper().setAnnotationIntrospector(new NoUnknownFields());
    for (JsonNode manifest : manifests.all()) {
      if (!manifest.path("apiVersion").asText().startsWith("kafka.strimzi.io/")) {
        String type = manifest.path("apiVersion").asText() + "/" + manifest.path("kind").asText();
        assertThat(TYPES).containsKey(type);
        assertThatCode(() -> strict.treeToValue(manifest, TYPES.get(type)))
            .as("%s %s", type, Manifests.nameOf(manifest))
            .doesNotThrowAnyException();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("installations")
  void hasANameOfItsOwnThatIsNotTooLong(Manifests manifests) {
    assertThat(manifests.names()).doesNotHaveDuplicates();
    assertThat(manifests.all())
        .extracting(Manifests::nameOf)
        .allMatch(name -> name.matches("[a-z]([-a-z0-9]{0,61}[a-z0-9])?"));
  }

  @ParameterizedTest
  @MethodSource("installations")
  void hasLabelsThatSayWhatItBelongsTo(Manifests manifests) {
    assertThat(manifests.all())
        .allSatisfy(
            manifest -> {
              Map<String, String> labels = Chart.strings(manifest.at("/metadata/labels"));
              assertThat(labels)
                  .containsKeys("app.kubernetes.io/name", "app.kubernetes.io/instance")
                  .containsEntry("app.kubernetes.io/part-of", "guapai");
              assertThat(labels.values())
                  .allMatch(
                      value -> value.matches("[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?"));
            });
  }

  @ParameterizedTest
  @MethodSource("installations")
  void selectsThePodsOfItsOwnServiceAndNoOther(Manifests manifests) {
    for (JsonNode deployment : manifests.of("Deployment")) {
      String name = Manifests.nameOf(deployment);
      assertThat(selected(manifests, deployment.at("/spec/selector/matchLabels")))
          .containsExactly(name);
      assertThat(selected(manifests, manifests.one("Service", name).at("/spec/selector")))
          .containsExactly(name);
      JsonNode budget = manifests.one("PodDisruptionBudget", name);
      assertThat(selected(manifests, budget.at("/spec/selector/matchLabels")))
          .containsExactly(name);
    }
    for (JsonNode policy : manifests.of("NetworkPolicy")) {
      assertThat(selected(manifests, policy.at("/spec/podSelector/matchLabels")))
          .containsExactly(Manifests.nameOf(policy));
    }
  }

  @Test
  void refersOnlyToAccountsAndConfigMapsThatAreThere() {
    Manifests manifests = Chart.render(Chart.COMPLETE);
    for (JsonNode deployment : manifests.of("Deployment")) {
      JsonNode pod = deployment.at("/spec/template/spec");
      manifests.one("ServiceAccount", pod.path("serviceAccountName").asText());
      manifests.one("ConfigMap", pod.at("/containers/0/envFrom/0/configMapRef/name").asText());
      for (JsonNode volume : pod.path("volumes")) {
        if (volume.has("configMap")) {
          manifests.one("ConfigMap", volume.at("/configMap/name").asText());
        }
      }
    }
  }

  /** Names of the deployments whose pods carry all the labels. */
  private static Stream<String> selected(Manifests manifests, JsonNode selector) {
    Map<String, String> wanted = Chart.strings(selector);
    assertThat(wanted).isNotEmpty();
    return manifests.of("Deployment").stream()
        .filter(
            deployment ->
                Chart.strings(deployment.at("/spec/template/metadata/labels"))
                    .entrySet()
                    .containsAll(wanted.entrySet()))
        .map(Manifests::nameOf);
  }

  /** The typed model would keep a field that it does not know; here it is an error. */
  private static final class NoUnknownFields extends JacksonAnnotationIntrospector {
    @Override
    public Boolean hasAnySetter(Annotated annotated) {
      return false;
    }
  }
}
