package io.guapai.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the chart rendered. */
record Manifests(List<JsonNode> all) {

  List<JsonNode> of(String kind) {
    return all.stream().filter(each -> each.path("kind").asText().equals(kind)).toList();
  }

  JsonNode one(String kind, String name) {
    return of(kind).stream()
        .filter(each -> nameOf(each).equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " named " + name + " in " + names()));
  }

  JsonNode podSpec(String service) {
    return one("Deployment", "guapai-" + service).at("/spec/template/spec");
  }

  JsonNode container(String service) {
    return podSpec(service).at("/containers/0");
  }

  /** The variables whose values are in the service's ConfigMap. */
  Map<String, String> plainEnvironment(String service) {
    String configMap = container(service).at("/envFrom/0/configMapRef/name").asText();
    return Chart.strings(one("ConfigMap", configMap).path("data"));
  }

  /** The variables whose values are in Secrets, as {@code secret/key}. */
  Map<String, String> secretEnvironment(String service) {
    Map<String, String> references = new HashMap<>();
    for (JsonNode variable : container(service).path("env")) {
      JsonNode key = variable.at("/valueFrom/secretKeyRef");
      if (!key.isMissingNode()) {
        references.put(
            variable.path("name").asText(),
            key.path("name").asText() + "/" + key.path("key").asText());
      }
    }
    return references;
  }

  List<String> names() {
    return all.stream().map(each -> each.path("kind").asText() + "/" + nameOf(each)).toList();
  }

  static String nameOf(JsonNode manifest) {
    return manifest.at("/metadata/name").asText();
  }

  static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
